"""The covering letter of a dossier, and the authority that it goes to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from replybot.cli.desk import wordings
from replybot.cli.dossier.matter import Matter
from replybot.cli.words import _
from replybot.core.authority import Authority, Choice, Option, choose, find
from replybot.core.complaint import covering, of_playbook, under_law
from replybot.core.law import law_for
from replybot.errors import UserError
from replybot.settings.authorities import authorities, tip

ARTICLE_77 = ("GB",)
"""Countries outside the GDPR whose own act knows the same complaint."""
SHOWN = 12  # authorities of which one is to be chosen


@dataclass(frozen=True, slots=True)
class Cover:
    """A covering letter, and whether it complains or only tells."""

    mode: str  # "complaint", "tip"
    language: str
    subject: str
    text: str
    own: bool  # the owner's playbook says it in its own words
    address: tuple[str, ...]  # of the authority, line by line


def named(said: str) -> Authority | None:
    """The authority that the owner names. UserError: there is none, or several."""
    if not said:
        return None
    found = find(authorities(), said)
    if len(found) == 1:
        return found[0]
    if not found:
        raise UserError(
            _(
                "No authority is called {name}; write its country (AT), its Land (Berlin) or a part of its name.",
                name=said,
            )
        )
    problems = tuple(_("{id}: {name}", id=row.id, name=row.name) for row in found[:SHOWN])
    raise UserError(
        _("Several authorities may be meant by {name}; write --authority and one of these names.", name=said), problems
    )


def chosen(matter: Matter, authority: Authority | None) -> Choice:
    """The competent authority for this matter."""
    book = matter.book
    domains = (*(book.domains if book else ()), matter.case.key.company)
    law = book.law if book else ""
    return choose(authorities(), law=law, company=domains, owner=matter.policy.domains, named=authority)


def cover(matter: Matter, choice: Choice, mode: str) -> Cover:
    """The covering letter in the authority's language, else in English."""
    first = choice.first.authority
    if not choice.gdpr and not (first and first.country in ARTICLE_77):
        mode = "tip"
    language = _language(matter, choice)
    wording = wordings()(language)
    own = bool(matter.book and {"complaint", "complaint_subject"} & set(matter.book.texts)) and mode == "complaint"
    if mode == "tip":
        subject, text = tip(language)
    else:
        subject, text = (of_playbook(matter.book, key, wording) for key in ("complaint_subject", "complaint"))
    book = matter.book
    law = law_for(book.law if book else "", book.domains[0] if book and book.domains else matter.case.key.company)
    try:
        subject, text = covering(
            under_law(subject, law, language),
            under_law(text, law, language),
            matter.case,
            matter.found,
            matter.company,
            wording,
            matter.policy,
        )
    except ValueError as error:
        raise UserError(_("The covering letter cannot be written: {why}.", why=str(error))) from None
    lines = (first.name, *(part.strip() for part in first.postal.split(",") if part.strip())) if first else ()
    return Cover(mode, language, subject, text, own, lines)


def _language(matter: Matter, choice: Choice) -> str:
    """A language of the authority in which there is a text; the owner's if that is one of them."""
    first = choice.first.authority
    theirs = first.languages if first else ("de",) if choice.lands else ()
    able = [tongue for tongue in theirs if "complaint" in wordings()(tongue).texts]
    if matter.policy.language in able:
        return matter.policy.language
    if not theirs and matter.policy.language == "de":
        return "de"
    return able[0] if able else "en"


def letter(matter: Matter, cover: Cover) -> Iterator[str]:
    """letter.txt: to whom, when, about what, and the text."""
    yield from cover.address
    if cover.address:
        yield ""
    yield wordings()(cover.language).long_date(matter.now.date())
    yield ""
    yield cover.subject
    yield ""
    yield cover.text


# authority.txt ------------------------------------------------------------------------------------------------------


def authority(choice: Choice) -> Iterator[str]:
    """The competent authority with reasons, and two others."""
    heads = [_("The competent authority")]
    heads += [_("Another possibility, number {number}", number=number) for number in range(1, len(choice.others) + 1)]
    for head, option in zip(heads, (choice.first, *choice.others), strict=True):
        yield head
        yield from _option(option)
        yield ""
    yield _("How to file")
    yield from _how(choice.first.authority)
    yield ""
    yield _("What you have to look up")
    yield from (_(reason.text, **reason.args) for reason in choice.look_up)
    if choice.lands:
        yield ""
        yield _("The authorities of the German Länder")
        yield from (line for row in choice.lands for line in (*_row(row), ""))


def _option(option: Option) -> Iterator[str]:
    row = option.authority
    yield from _row(row) if row else [_("Which one it is cannot be known here.")]
    yield from (_("Reason: {says}", says=_(reason.text, **reason.args)) for reason in option.why)


def _row(row: Authority) -> Iterator[str]:
    region = f", {row.region}" if row.region else ""
    yield _("Authority: {name} ({country})", name=row.name, country=f"{row.country}{region}")
    if row.name_en and row.name_en != row.name:
        yield _("In English: {name}", name=row.name_en)
    yield _("Complaint form: {address}", address=row.form or _("none is known"))
    yield _("Web site: {address}", address=row.website or _("none is known"))
    if row.email:
        yield _("E-mail: {address}", address=row.email)
    if row.postal:
        yield _("Postal address: {address}", address=row.postal)
    yield _("Languages: {languages}", languages=", ".join(row.languages))
    if row.notes:
        yield _("Notes of the list: {notes}", notes=row.notes)
    yield _("As known on {day}, confidence: {level}", day=row.compiled, level=row.confidence)


def _how(row: Authority | None) -> Iterator[str]:
    if row is None:
        yield _("First find the authority; then use its complaint form, or its postal address.")
    elif row.form:
        yield _("Use its form: {address}", address=row.form)
    else:
        yield _("No form is known: look at its web site, or write a letter.")
    yield _("Forms move: open the web site first, and see that the form is still there.")
    yield _("Copy the text of letter.txt into the form; attach the files that README.txt names.")
    yield _("If you cannot use the form: ask for another way, by post or by telephone.")
    yield _("Never send the unredacted mails by plain e-mail.")
    yield _("File it with one authority only; it passes it on if another one is competent.")
    if row is not None and row.email:
        yield _("A limit: mail programs and forms may refuse large attachments; dossier.pdf alone is enough at first.")
