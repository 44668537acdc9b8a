"""A playbook, told: one fact a line, what matters for an answer first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from replybot.cli.words import N_, _, visible

BY = {
    "playbook": N_("by the playbook"),
    "platform": N_("by its platform"),
    "config": N_("by the config"),
    "default": N_("by default"),
}
FROM = {
    "first letter": N_("{days} days after the first letter"),
    "last letter": N_("{days} days after the latest letter"),
    "reminder": N_("{days} days after the reminder"),
    "demand": N_("{days} days after the first letter that asks for erasure"),
}
ROLES = {
    "thread": N_("of the ticket"),
    "complaints": N_("for complaints"),
    "officer": N_("of the data protection officer"),
}
SURE = {"high": N_("sure"), "medium": N_("rather sure"), "low": N_("unsure")}

Said = Mapping[str, Any]


def spoken(said: Said) -> Iterator[str]:
    """The object of `seen`, for people who listen."""
    yield _("{name}, short name {company}.", **_only(said, "name", "company"))
    yield _("File: {playbook}", **_only(said, "playbook"))
    if not said["own"]:
        yield _("It comes with the program.")
    if said["brands"]:
        yield _("Brands: {brands}.", brands=", ".join(said["brands"]))
    yield _("It sends from: {domains}.", domains=", ".join(said["domains"]))
    yield _("Answers may go to: {addresses}.", addresses=", ".join(said["reply_to"]))
    if any("*" in one for one in said["reply_to"]):
        yield _("A star stands for a ticket's token.")
    if platform := said["platform"]:
        yield _("Its ticket system: {name} (platform {key}).", **platform)
        if platform["note"]:
            yield visible(platform["note"])
    for code in said["codes"]:
        yield _code(code)
    yield from _rules(said)
    for contact in said["contacts"]:
        yield _contact(contact, N_("Address {role}: {address}."))
    for contact in said["suggested"]:
        yield _contact(contact, N_("Address {role}, by the directory, not confirmed by you: {address}."))
    for source in said["sources"]:
        yield _("Source of {keys}: {where}.", keys=", ".join(source["of"]), where=source["where"]) + _aged(source)
    if said["unsourced"]:
        yield _("No source says where these are from: {keys}.", keys=", ".join(said["unsourced"]))
    yield from _ladder(said)
    yield from _letters(said)
    yield from _rest(said)


def _by(of: Said) -> str:
    """Who says so."""
    whose = BY[of["by"]]
    return _(whose)


def _when(due: Said) -> str:
    start = FROM[due["from"]]
    return _(start, days=due["days"])


def _only(said: Said, *keys: str) -> dict[str, Any]:
    return {key: said[key] for key in keys}


def _code(code: Said) -> str:
    by = _by(code)
    if code["system"] == "any":
        return _("Its codes: in any form that is known, {by}.", by=by)
    values = {"by": by, "example": code["example"] or "", "form": code["pattern"] or code["system"]}
    if code["pattern"]:
        text = N_("Its codes: the pattern {form}, {by}.")
        return (
            _(N_("Its codes: the pattern {form}, {by}; for example {example}"), **values)
            if code["example"]
            else _(text, **values)
        )
    text = N_("Its codes: in the form of {form}, {by}; they stand in an address, or the Message-ID.")
    return (
        _(N_("Its codes: in the form of {form}, {by}; for example {example}"), **values)
        if code["example"]
        else _(text, **values)
    )


def _rules(said: Said) -> Iterator[str]:
    for one in said["accept"]:
        yield _("It accepts the machine's mark {mark}, {by}.", mark=one["mark"], by=_by(one))
    if not said["accept"]:
        yield _("It accepts no machine's mark.")
    release, mark = said["release"], said["mark"]
    how = _("letters leave unattended") if release["value"] == "unattended" else _("each letter waits for your yes")
    yield _("Release: {how}, {by}.", how=how, by=_by(release))
    by = _by(mark)
    if mark["value"] == "none":
        yield _("Letters that leave unattended carry no mark, {by}.", by=by)
    else:
        yield _("Letters that leave unattended carry the mark auto-replied, {by}.", by=by)
    language, law = said["language"]["value"], said["law"]["value"]
    yield (
        _("Language of its letters: {language}.", language=language)
        if language
        else _("Language of its letters: that of the mail, else of the company's country.")
    )
    yield _("Law: {law}.", law=law) if law else _("Law: that of the company's country, else the GDPR.")
    if not said["officer"]["value"]:
        yield _("It has no data protection officer.")


def _contact(contact: Said, text: str) -> str:
    role = ROLES[contact["role"]]
    line = _(text, role=_(role), address=contact["address"])
    if contact["source"]:
        line += " " + _("Source: {source}.", source=contact["source"])
    return line + _aged(contact)


def _aged(of: Said) -> str:
    """When it was checked, and how sure it is."""
    line = ""
    if of["checked"]:
        line += " " + _("Checked on {day}, {days} days ago.", day=of["checked"], days=of["days"])
    if of["confidence"]:
        sure = SURE[of["confidence"]]
        line += " " + _("It is {sure}.", sure=_(sure))
    return line


def _ladder(said: Said) -> Iterator[str]:
    """What is said, and when, in the order of time."""
    for step in said["steps"]:
        if step["on"] == "opening":
            yield _("Step {step}: answers the first mail of a ticket.", step=step["step"])
            continue
        when = _(" or ").join(map(_when, step["due"]))
        values = {"step": step["step"], "when": when, "by": _by(step), "to": step["to"] or ""}
        if step["step"] == "complaint":
            yield _("No answer: the complaint can be prepared {when}, {by}.", **values)
        elif step["step"] == "officer" and not step["to"]:
            yield _("Step {step}: {when}, {by}; but no address of the officer is known.", **values)
        elif step["to"]:
            yield _("Step {step}: {when}, {by}, to {to}.", **values)
        else:
            yield _("Step {step}: {when}, {by}, into the ticket.", **values)
    yield _("Where health, money, papers, children or keys are at stake, these times are halved.")


def _letters(said: Said) -> Iterator[str]:
    """The first line of each letter, or the whole."""
    for letter in said["letters"]:
        values = {"step": letter["step"], "language": letter["language"]}
        if not letter["text"]:
            yield _("Letter {step}: there is no text for it under this law; write one into [texts].", **values)
            continue
        if "\n" not in letter["text"]:
            yield _("Letter {step} ({language}) begins: {line}", line=letter["text"], **values)
            continue
        yield ""
        yield _("Letter {step} ({language}):", **values)
        yield visible(letter["headline"])
        yield ""
        yield visible(letter["text"])
    if any("\n" in (letter["text"] or "") for letter in said["letters"]):
        yield ""


def _rest(said: Said) -> Iterator[str]:
    if said["texts"] or said["phrases"]:
        yield _("Words of its own: {keys}.", keys=", ".join([*said["texts"], *said["phrases"]]))
    for kind, phrases in said["answers"].items():
        yield _("Read as {kind}: {phrases}.", kind=kind, phrases="; ".join(phrases))
    for example in said["examples"]:
        held = _(", held by {checks}", checks=", ".join(example["held_by"])) if example["held_by"] else ""
        yield _("Example {mail}: {expect}{held}.", mail=example["mail"], expect=example["expect"], held=held)
    cases = said["cases"]
    if cases["cases"]:
        yield _("Cases: {cases}, letters: {letters}, answers: {answers}.", **cases)
    if cases["offers"]:
        yield _(
            "What they taught, as changes to the file: replybot playbook learned {company}", company=said["company"]
        )
