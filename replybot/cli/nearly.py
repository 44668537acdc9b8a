"""Why no playbook fits a mail: which came nearest, what each lacks, and what mends it; told by `explain`."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Sequence
from typing import Any

from replybot.cli.desk import House
from replybot.cli.known import Known, known_json, known_text, look_up
from replybot.cli.words import N_, _
from replybot.core.authentication import Proof
from replybot.core.company import house_of
from replybot.core.evidence import no_reply
from replybot.core.gate import Question
from replybot.core.likeness import main_label
from replybot.core.nearly import Lack, Near, nearly
from replybot.core.providers import PROVIDERS

REMEDIES = {
    Lack.MARK: N_(
        "if this company's help desk writes that mark on people's mail too, write accept = [\"{mark}\"] into {path}"
    ),
    Lack.PROOF: N_("nothing in the playbook; see above whether the sender is proven, and the ticket a new one"),
    Lack.TARGET: N_(
        "if {address} is the company's, add it to reply_to in {path}; a star in it stands for a ticket's token"
    ),
    Lack.CODE: N_(
        "if its code has another form there, write that into codes in {path}; without a code it belongs to no ticket"
    ),
    Lack.SUBDOMAIN: N_(
        "if {domain} is the company's, add it to domains in {path}, once a mail from it came with authentication passed"
    ),
    Lack.PATTERN: N_(
        "if {domain} is another domain of the company, add it to domains in {path}; else make the pattern narrower"
    ),
    Lack.IMITATED: N_(
        "answer nothing, and open nothing in it; if {domain} is truly theirs, add it to domains in {path}"
    ),
    Lack.NAMED: N_("answer nothing, and open nothing in it; if {domain} is truly theirs, add it to domains in {path}"),
    Lack.ALIKE: N_("if {domain} is the company's, add it to domains in {path}; else it needs a playbook of its own"),
}
"""What helps, by what is missing."""
UNREAD = N_("nothing: nobody reads {address}; the contacts of the playbook name who does")
PROVEN = N_("your mail server vouches for {domain}: if it is the company's, add it to domains in {path}")
FORGED = N_("nothing; it is forged. Do not answer it, and open nothing in it")
STRANGERS = (Lack.SUBDOMAIN, Lack.IMITATED, Lack.NAMED)
"""Where a playbook of its own is no remedy."""


def nearest(house: House, q: Question, findings: Sequence[Any], *, full: bool) -> tuple[Near, ...]:
    """The playbooks that came near. Not `full`: those that can be told without opening all."""
    return nearly(q, house.playbooks, findings, patterns=full)


def remedy_of(near: Near, q: Question) -> str:
    """What the owner can do, in his language."""
    text, target = REMEDIES[near.lack], q.mail.reply_target
    if near.lack is Lack.TARGET and target is not None and no_reply(target):
        text = UNREAD
    if near.lack is Lack.SUBDOMAIN and q.proof.proof is not Proof.ABSENT:
        text = PROVEN if q.proof.proof is Proof.ALIGNED else FORGED
    return _(text, path=near.path, **near.args)


def nearly_json(near: Sequence[Near], q: Question) -> list[dict[str, Any]]:
    """The list `nearly` of `explain --format json`; stable."""
    return [
        {
            "company": one.company,
            "name": one.name,
            "playbook": one.path,
            "lack": one.lack.value,
            "says": one.says,
            "remedy": remedy_of(one, q),
        }
        for one in near
    ]


def nearly_text(near: Sequence[Near], q: Question, *, full: bool) -> Iterator[str]:
    """One fact a line. Not `full`: only which came nearest, and why it does not fit."""
    if full and not near:
        yield _("No playbook comes near it.") if q.book is None else _("Its playbook lacks nothing for this mail.")
    for one in near if full else near[:1]:
        values = {"name": one.name, "path": one.path, "says": _(one.text, **one.args)}
        if q.book is not None:
            yield _("What the playbook of {name} lacks: {says}.", **values)
        elif one is near[0]:
            yield _("Nearest is {name}, playbook {path}: {says}.", **values)
        else:
            yield _("Then {name}, playbook {path}: {says}.", **values)
        if full:
            yield _("What you can do: {what}.", what=remedy_of(one, q))


def may_be_new(near: Sequence[Near], q: Question) -> bool:
    """Would a playbook of its own help: a ticket mail of a company, not forged, and of no company that has one?"""
    domain = q.mail.sender.domain if q.mail.sender else ""
    if q.book is not None or not q.ticket.reply_capable or not domain or house_of(domain) in PROVIDERS:
        return False
    return q.proof.proof is not Proof.FAILED and not any(one.lack in STRANGERS for one in near)


def new_playbook(house: House, known: Known, option: str, what: str) -> str:
    """The command that writes a playbook for the company that sends from this domain."""
    return f"replybot playbook new {short_name(house, known)} {option} {shlex.quote(what)}"


def short_name(house: House, known: Known) -> str:
    """A short name for the company: the directory's, else from its domain; one that no playbook has yet."""
    plain = known.one.record.slug if known.one else main_label(house_of(known.domain))
    name = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "company"
    return name if house.playbooks.company(name) is None else f"{name}-2"


def beside_text(house: House, q: Question, near: Sequence[Near], file: str, *, full: bool) -> Iterator[str]:
    """What the directory knows of a company without a playbook, and the command that writes one."""
    domain = q.mail.sender.domain if q.mail.sender else ""
    if q.book is not None or not domain:
        return
    if not full and not q.ticket.reply_capable:
        return
    known = look_up(house.config, domain)
    yield from known_text(known, full=full)
    if may_be_new(near, q):
        yield _("To write its playbook: {command}", command=new_playbook(house, known, "--from", file))


def beside_json(house: House, q: Question, near: Sequence[Near], file: str) -> dict[str, Any]:
    """The same as values: `directory` (null: unknown there, or nothing was imported) and `command`."""
    domain = q.mail.sender.domain if q.mail.sender else ""
    if q.book is not None or not domain:
        return {"directory": None, "command": None}
    known = look_up(house.config, domain)
    new = may_be_new(near, q)
    return {"directory": known_json(known), "command": new_playbook(house, known, "--from", file) if new else None}
