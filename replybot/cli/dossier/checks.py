"""What the person has to know before a complaint is filed, and what lies in the folder: checks.txt and README.txt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from replybot.cli.dossier.cover import Cover
from replybot.cli.dossier.matter import Matter
from replybot.cli.dossier.pieces import body_of, letter_name, subject_of
from replybot.cli.words import N_, _, day
from replybot.core.authority import Choice, limits
from replybot.core.case import Outcome
from replybot.core.mask import hide, mask
from replybot.core.standing import State

NOT_DONE = {
    "reminder": N_("Attention: the covering letter speaks of a reminder, and none was sent. Change that sentence."),
    "officer": N_(
        "Attention: the covering letter speaks of a letter to the data protection office, and none was sent. Change "
        "that sentence."
    ),
}
PROOF = ("disputed", "in_writing", "identity")
"""Letters in which a proof of the domain was offered."""
TONGUES = {"de": N_("German"), "en": N_("English")}


def checks(matter: Matter, cover: Cover, choice: Choice) -> Iterator[str]:
    """One fact a line; what speaks against filing today begins with "Attention"."""
    yield _("Checks for the complaint about {company}, made on {day}", company=matter.company, day=day(matter.now))
    for head, lines in (
        (_("The month of Art. 12(3) GDPR"), _month(matter)),
        (_("Limits of national law"), _limits(matter, choice)),
        (_("The covering letter"), _letter(matter, cover, choice)),
        (_("What is missing"), _missing(matter)),
        (_("Details of the other person"), _redaction(matter)),
        (_("The originals"), _originals(matter)),
    ):
        yield ""
        yield head
        yield from lines


def ripe(matter: Matter) -> bool:
    """Has the month passed, or did they refuse?"""
    return matter.ground.over or matter.ground.refused is not None


def _month(matter: Matter) -> Iterator[str]:
    rests = matter.ground
    if rests.demanded is None or rests.month_ends is None:
        yield _("Attention: no letter has asked for erasure under Art. 17 GDPR yet, so no month has begun.")
    else:
        yield _("First request under Art. 17 GDPR: {day}", day=day(rests.demanded))
        text = (
            N_("The month is over since {day}.")
            if rests.over
            else N_("Attention: the month is not over; it ends on {day}. An authority may send you back until then.")
        )
        yield _(text, day=day(rests.month_ends))
    if rests.refused is not None:
        yield _("They refused on {day}, so the month need not be waited for.", day=day(rests.refused.at))
    if rests.quiet is not None:
        yield _(
            "Attention: on {day} they said that it is done, and nothing has come since. See whether the complaint is "
            "still needed.",
            day=day(rests.quiet),
        )
    if matter.found.state is State.CLOSED:
        yield _("The case is closed since {day}.", day=day(matter.found.since))
    if matter.found.state is State.KEPT:
        yield _("The papers of this case are kept: nothing of it is deleted.")
    else:
        text = N_("So that nothing is deleted while the authority looks into it: replybot case hold {number}")
        yield _(text, number=matter.case.id)


def _limits(matter: Matter, choice: Choice) -> Iterator[str]:
    first, rests = choice.first.authority, matter.ground
    demanded = rests.demanded.date() if rests.demanded else None
    country = first.country if first else ""
    for limit in limits(country, rests.known.date(), demanded, matter.now.date()):
        said = _(limit.says.text, **limit.says.args)
        yield _("Attention, this is over: {says}", says=said) if limit.over else said


def _letter(matter: Matter, cover: Cover, choice: Choice) -> Iterator[str]:
    theirs = choice.first.authority.languages if choice.first.authority else ()
    yield _("It is written in {language}.", language=_(TONGUES.get(cover.language, cover.language)))
    if theirs and cover.language not in theirs:
        text = N_(
            "Attention: the authority takes {languages}. Have the letter translated, or ask whether English will do."
        )
        yield _(text, languages=", ".join(theirs))
    if cover.mode == "tip":
        yield _("It is a tip: the authority may act, and owes you no answer.")
    else:
        yield _("It is a complaint of your own under Art. 77 GDPR: the authority has to tell you the outcome.")
        yield from (_(NOT_DONE[step]) for step in matter.ground.missing if step in NOT_DONE and not cover.own)
    if not choice.gdpr:
        yield _("The authority does not stand under the GDPR.")
    yield _("Read it, and change what is not so.")
    yield _("Your letters say that nobody else uses the address, that you opened no link and signed in nowhere.")
    proof = [piece for piece in matter.of("letter") if piece.exchange.step in PROOF]
    for piece in proof[:1]:
        yield _("A proof of the domain was offered to them in letters/{name}.txt.", name=letter_name(piece))


def _missing(matter: Matter) -> Iterator[str]:
    yield _("Forms ask for your postal address: it is not known here.")
    yield _("Forms ask for the company's postal address: it stands in its imprint.")
    if not (matter.book and any(contact.role == "officer" for contact in matter.book.contacts)):
        yield _("The address of the company's data protection officer is not known here.")
    if not matter.found.codes:
        yield _("The company's reference is not known; the line falls out of the letter.")
    gone = [piece for piece in matter.of("answer", "stray") if piece.mail is None]
    for piece in gone:
        yield _("Attention: mail {number} of the timeline is no longer in the mailbox.", number=piece.number)
    waiting = [e for e in matter.case.exchanges if e.way == "out" and e.outcome is Outcome.HELD and not e.put_away]
    if waiting:
        yield _("Letters of this case that wait for your yes and are not in the dossier: {count}", count=len(waiting))


def _redaction(matter: Matter) -> Iterator[str]:
    yield _(
        "Masking goes by patterns and is never perfect. Read every file before you file: answers {answers}, extracts "
        "{extracts}.",
        answers=len(matter.of("answer")),
        extracts=len(matter.of("stray")),
    )
    for piece in matter.of("letter"):
        subject = subject_of(piece)
        said = body_of(piece)
        if mask(subject, matter.keep, matter.learned).text != " ".join(subject.split()):
            text = N_(
                "Attention: the subject of letters/{name}.eml came from the company and may hold details of the other "
                "person. Hand in letters/{name}.txt instead."
            )
            yield _(text, name=letter_name(piece))
        elif hide(said, matter.keep, matter.learned, addresses=True) != said.replace("\r\n", "\n"):
            text = N_("Attention: the text of letters/{name}.eml may hold details of the other person. Read it.")
            yield _(text, name=letter_name(piece))
    yield _("The wrong address itself stays readable: without it the record cannot be found.")


def _originals(matter: Matter) -> Iterator[str]:
    there = [piece for piece in matter.of("answer", "stray") if piece.mail is not None]
    yield _(
        "The unredacted originals exist and stay sealed in your mailbox; they are submitted only on request, through "
        "the authority's own channel."
    )
    yield _(
        "Originals that are there today: {there} of {all}.", there=len(there), all=len(matter.of("answer", "stray"))
    )
    yield _("The SHA-256 in the timeline shows that an original is the mail that was read when it came.")


def contents(files: Sequence[str], cover: Cover) -> Iterator[str]:
    """README.txt: what is what, in reading order."""
    yield _("This folder holds a complaint that you file yourself. replybot never sends it.")
    yield _("Read it in this order.")
    yield ""
    parts = (
        ("checks.txt", N_("is it time, what is missing, what to look at. For you alone.")),
        ("authority.txt", N_("which authority, why, and how to file. For you alone.")),
        ("letter.txt", N_("the covering letter. Read it, and change what is not so.")),
        ("timeline.txt", N_("all events, oldest first. Also as timeline.html and timeline.json.")),
        ("letters/", N_("your letters: .eml as they left, .txt to read, with the receipt of the server.")),
        ("answers/", N_("what the company answered, with details of other people masked.")),
        ("extracts/", N_("what is told of the mails that were meant for somebody else; never their text.")),
        ("headers/", N_("the fields that prove how each mail came.")),
        ("dossier.pdf", N_("letter, timeline and list of attachments in one file.")),
        ("manifest.txt", N_("the SHA-256 of every other file; sha256sum --check manifest.txt compares them.")),
    )
    there = {*files, "manifest.txt"}
    number = 0
    for name, says in parts:
        if name in there or any(file.startswith(name) for file in there if name.endswith("/")):
            number += 1
            yield f"{number}. {name}: {_(says)}"
    yield ""
    yield _("The number in a file's name is its number in the timeline.")
    yield _("Attach to the complaint: all but README.txt, checks.txt and authority.txt.")
    if cover.mode == "tip":
        yield _("The letter is a tip, not a complaint of your own.")
    yield _("Delete this folder when the matter is over; nobody else does it.")
