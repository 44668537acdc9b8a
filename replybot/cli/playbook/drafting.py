"""From what was learned and what the owner said to the draft of a playbook; its comments are in English."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from replybot.cli.playbook.lessons import Around, Real, dates
from replybot.cli.playbook.wish import Wish
from replybot.core.codes import GENERAL
from replybot.core.fields import below
from replybot.core.generalise import Proposal, Stand
from replybot.core.learn import FAIR, SURE, WEAK, Fact, Learned
from replybot.core.playbook import Contact
from replybot.settings.authoring import Draft, Entry, Vouched, platform_of
from replybot.settings.letters import languages
from replybot.settings.platforms import load_platform

GIVEN = "Given by whoever wrote this playbook."
SAYS = {SURE: "sure", FAIR: "fairly sure", WEAK: "not sure"}


def drafted(
    wish: Wish, name: str, learned: Learned, real: Sequence[Real], where: Around, contacts: Sequence[Contact]
) -> Draft:
    """Everything but the examples."""
    domains = tuple(_domains(wish, learned))
    systems = wish.systems or tuple(f.value for f in learned.systems if f.value != GENERAL)
    platform = wish.platform or ("" if wish.systems else platform_of(systems))
    brought = load_platform(platform).accept if platform else ()
    notes: dict[str, tuple[str, ...]] = {"": _head(learned, real)}
    codes, notes["codes"] = _codes(wish, learned, bool(systems or platform))
    notes["reply_to"] = _left(learned)
    notes["contact"] = _about(contacts)
    draft = Draft(
        company=wish.company,
        name=name,
        day=where.today,
        domains=domains,
        reply_to=tuple(_reply_to(wish, learned, real)),
        brands=tuple(Entry(f.value, _from(f)) for f in learned.brands if f.value != name),
        platform=platform,
        systems=() if platform else tuple(Entry(one) for one in systems),
        codes=codes,
        accept=tuple(Entry(mark, GIVEN) for mark in wish.accept if mark not in brought),
        language=_language(wish, learned),
        contacts=tuple((contact, bool(contact.checked) and len(contacts) == 1) for contact in contacts),
        notes={key: lines for key, lines in notes.items() if lines},
    )
    return replace(draft, sources=tuple(_sources(wish, learned, real, draft)))


def _from(fact: Fact) -> str:
    """From which mails a fact is, and how sure."""
    if not fact.mails:
        return f"{SAYS[fact.confidence].capitalize()}."
    return f"{_mails(fact.mails)}; {SAYS[fact.confidence]}."


def _mails(numbers: Sequence[int]) -> str:
    plain = [str(number) for number in sorted(set(numbers))]
    return f"Mail {plain[0]}" if len(plain) == 1 else f"Mails {', '.join(plain[:-1])} and {plain[-1]}"


def _head(learned: Learned, real: Sequence[Real]) -> tuple[str, ...]:
    if not real:
        return ("Learned from no mail: from options and public data only. Bring a mail, and compare.",)
    said = [
        f"Mail {number}: of {day}, {_witness(one)}."
        for number, (one, day) in enumerate(zip(real, dates(real), strict=True), 1)
    ]
    if not any(one.raw for one in real):
        return tuple(said)
    return (*said, "The examples are made anew in the shape of these mails; nobody real stands in them.")


def _witness(one: Real) -> str:
    if one.lesson.vouched:
        return "authentication passed"
    return "nobody vouched for its sender" if one.raw else "known from the ledger alone; nobody vouched for its sender"


def _domains(wish: Wish, learned: Learned) -> Iterator[Entry]:
    facts = learned.domains
    for fact in facts:
        if fact.confidence == SURE:
            yield Entry(fact.value, f"{_mails(fact.mails)}; your mail server vouched for the sender.")
        elif fact.mails:
            why = "no mail server that you trust vouched for the sender. Make sure that it is the company's"
            yield Entry(
                fact.value,
                f"{_mails(fact.mails)}; {why}." if fact.confidence == WEAK else f"{_from(fact)} Answers go there.",
            )
        else:
            yield Entry(fact.value, GIVEN)
    known = {fact.value for fact in facts}
    yield from (Entry(domain, GIVEN) for domain in wish.domains if domain not in known)


def _reply_to(wish: Wish, learned: Learned, real: Sequence[Real]) -> Iterator[Entry]:
    if wish.reply_to:
        yield from (Entry(address, GIVEN) for address in wish.reply_to)
        return
    for fact in learned.reply_to:
        seen = any(one.raw is not None and one.lesson.number in fact.mails for one in real)
        unread = f"{_mails(fact.mails)}, by the ledger: whether the mail wants its answer elsewhere is not known."
        yield Entry(fact.value, _from(fact) if seen else unread)


WHY = {
    "no-reply": "it says of itself that nobody reads it",
    "person": "somebody who works there; not the desk's",
    "outside": "outside of the company's domains",
    "whole": "nothing but a token, which would allow every address",
    "beside": "the From of mails that want their answer elsewhere; add it if others come without Reply-To",
}


def _left(learned: Learned) -> tuple[str, ...]:
    """Addresses that were seen and left out. One of a person, or of somebody else, is not written down."""
    found = learned.left
    said = [f"Left out: {one.address} ({WHY[one.why]})." for one in found if one.why in ("no-reply", "beside")]
    said += [
        f"Left out: an address ({WHY[one.why]}), {_mails(one.mails).lower()}."
        for one in found
        if one.why in ("person", "outside", "whole")
    ]
    return tuple(dict.fromkeys(said))


def _codes(wish: Wish, learned: Learned, systems: bool) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    if wish.codes:
        return tuple(Entry(pattern, GIVEN) for pattern in wish.codes), ()
    if not learned.lessons:
        return (), () if systems else (
            "Left out: any known form of a code counts. Write your own once you have seen one.",
        )
    good = [one for one in learned.proposals if not one.against]
    notes = [
        f'Not used, for it fits what is no ticket, "{one.against}": {one.pattern}'
        for one in learned.proposals
        if one.against
    ]
    if not good and not systems:
        notes.append("Left out: any known form of a code counts.")
    return tuple(Entry(one.pattern, _stood(one)) for one in good), tuple(notes)


def _stood(one: Proposal) -> str:
    if one.single:
        return "From one code only, so narrow; lengths may vary. Compare the next mails."
    return f"From {one.codes} codes."


def _language(wish: Wish, learned: Learned) -> Entry | None:
    if wish.language:
        return Entry(wish.language, GIVEN)
    fact = learned.language
    if fact is None or fact.value not in languages():
        return None
    if not fact.mails:
        return Entry(fact.value, "That of the country of its domain; not sure.", off=True)
    return Entry(fact.value, _from(fact))


def _about(contacts: Sequence[Contact]) -> tuple[str, ...]:
    if not contacts:
        return ()
    if len(contacts) > 1:
        return (
            "The directory knows several contacts. Look at their sources, keep the right one, and remove its marks.",
        )
    says = "The directory's contact; nobody checked it here. Look at its source; if it is right, remove the marks"
    return () if contacts[0].checked else (f"{says} and write the day on which you looked: checked = 2026-11-23.",)


VOUCHED = (
    (SURE, "authentication passed"),
    (FAIR, "which want their answer there"),
    (WEAK, "nobody vouched for the sender"),
)


def _sources(wish: Wish, learned: Learned, real: Sequence[Real], draft: Draft) -> Iterator[Vouched]:
    """Who vouches for what: mails that were proven, mails that were not, the owner himself."""
    days = list(dates(real))
    for confidence, how in VOUCHED:
        facts = [fact for fact in learned.domains if fact.confidence == confidence]
        if mails := sorted({number for fact in facts for number in fact.mails}):
            yield Vouched(("domains",), f"{_of(mails, days)}, {how}", confidence)
    if days and (keys := tuple(_learned_keys(wish, learned, draft))):
        yield Vouched(keys, _of(range(1, len(days) + 1), days), FAIR if learned.vouched else WEAK)
    seen = {fact.value for fact in learned.domains if fact.mails}
    said = {"domains": set(wish.domains) - seen, "reply_to": wish.reply_to, "platform": wish.platform}
    said |= {"systems": wish.systems, "codes": wish.codes, "language": wish.language, "accept": wish.accept}
    if given := tuple(key for key, value in said.items() if value):
        yield Vouched(given, "the word of whoever wrote this playbook", FAIR)


def _learned_keys(wish: Wish, learned: Learned, draft: Draft) -> Iterator[str]:
    """The keys that rest on the mails and not on what the owner said."""
    names = {fact.value for fact in learned.brands}
    found = {
        "name": draft.name in names,
        "brands": bool(draft.brands),
        "reply_to": bool(draft.reply_to) and not wish.reply_to,
        "platform": bool(draft.platform) and not wish.platform,
        "systems": bool(draft.systems) and not wish.systems,
        "codes": bool(draft.codes) and not wish.codes,
        "language": draft.language is not None and not draft.language.off and not wish.language,
    }
    return (key for key, there in found.items() if there)


def _of(numbers: Sequence[int] | range, days: Sequence[str]) -> str:
    """ "a mail of 2026-11-23", "mails of 2026-11-23 and 2026-11-24"."""
    said = list(dict.fromkeys(days[number - 1] for number in numbers))
    return f"a mail of {said[0]}" if len(numbers) == 1 else f"{len(numbers)} mails of {' and '.join(said)}"


def stand_of(learned: Learned) -> Stand | None:
    """A subject with a code in it, to show what an owner's own pattern does."""
    for one in learned.lessons:
        code = one.ticket.code
        at = one.mail.subject.find(code.value) if code else -1
        if code and at >= 0:
            return Stand(one.mail.subject, at, at + len(code.value))
    return None


def outside(domains: Sequence[str], reply_to: Sequence[str]) -> list[str]:
    """Reply addresses at a domain that is not among the company's."""
    return [address for address in reply_to if not below(address.rpartition("@")[2], domains)]
