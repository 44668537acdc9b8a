"""From signs to a class: rules that know no language, and what each answer may bring about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from replybot.core.answer import classes
from replybot.core.answer.doubts import doubts_of, unsure_of
from replybot.core.answer.newly import newly_written
from replybot.core.answer.reading import Said, read_answer
from replybot.core.answer.statements import Because, because_of, officers, statements
from replybot.core.answer.taken import taken
from replybot.core.case import Item
from replybot.core.fields import below
from replybot.core.mail import IncomingMail
from replybot.core.witness import organisation


@dataclass(frozen=True, slots=True)
class Answer:
    """How a mail in a known case is read. `sends`: an automatic mail may follow; `removed`, `forwarded`: the company
    says that it has been done."""

    kind: str  # one of classes.ORDER
    gate: str  # "automatic", "proposal", "stop"
    also: tuple[str, ...] = ()
    extracted: Mapping[str, Item] = field(default_factory=dict)
    because: tuple[Because, ...] = ()
    sends: bool = False
    removed: bool = False
    forwarded: bool = False
    doubts: tuple[str, ...] = ()  # why no automatic mail follows though the class allows one


@dataclass(frozen=True, slots=True)
class Company:
    """What is known of whoever answers: its domains, the languages it writes in, the codes and links of the case."""

    domains: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    owner_names: tuple[str, ...] = ()
    hit: str = ""
    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # of its playbook, by class
    today: date = date(2026, 1, 1)


ABOUT_US = (
    "removed", "will_removed", "not_removed", "if_removed", "forwarded", "will_forwarded", "not_forwarded", "informed",
    "verified", "handled", "customer_insists", "dispute_referral", "refusal", "no_info_privacy", "asks_id",
    "asks_details", "asks_deletion_confirmation", "redirect_contact", "no_record_found", "interim_reply", "promise",
    "legal_threat", "told_unsubscribe", "asks_phone", "out_of_office", "mailbox_unmonitored", "ticket_closed",
    "ticket_merged", "auto_ack", "bounce", "challenge_response",
)  # fmt: skip
"""Signs that a mail speaks of our letter, and is no new business with the customer."""

SAID_BY_PEOPLE = (
    "removed", "forwarded", "informed", "handled", "customer_insists", "dispute_referral", "refusal", "legal_threat",
    "asks_details", "asks_id", "interim_reply", "suspicious", "asks_deletion_confirmation", "asks_portal",
)  # fmt: skip

DIRECT = (
    "legal_threat", "suspicious", "challenge_response", "customer_insists", "dispute_referral", "asks_id",
    "asks_portal", "asks_phone", "no_record_found", "asks_details", "asks_deletion_confirmation", "redirect_contact",
    "no_info_privacy", "told_unsubscribe", "out_of_office", "mailbox_unmonitored", "ticket_merged", "ticket_closed",
    "survey", "auto_ack", "canned_misread", "interim_reply", "refusal",
)  # fmt: skip
"""Signs that are classes."""

MISREADABLE = (
    "auto_ack", "mail_continues", "asks_phone", "asks_portal", "interim_reply", "told_unsubscribe", "unclear",
)  # fmt: skip
"""Classes that give way where they have stored our address for their customer, or want a yes of him."""

FOOTERS = ("told_unsubscribe", "redirect_contact", "asks_portal", "asks_phone", "mailbox_unmonitored", "auto_ack")
"""What stands at the end of every mail that a machine writes to customers."""

HARMLESS = frozenset({
    "ask_hit_address", "ask_sender", "ask_time", "ask_message_id", "ask_headers", "ask_code", "ask_count", "ask_since",
})  # fmt: skip
OURS_ALONE = frozenset({"ask_customer_name", "ask_original", "ask_other", "ask_headers"})
"""What a person decides on: the ledger alone cannot answer it, or must not."""


def classify(mail: IncomingMail, to_us: bool | None = None, company: Company | None = None) -> Answer:
    """Read a mail of a company that we wrote to. `to_us`: it answers our letter, by thread or by ticket; None: nobody
    knows."""
    company = company or Company()
    newly = newly_written(mail.bodies)
    said = read_answer(mail, newly, company.languages, company.phrases)
    fits = dict(_fits(mail, said, company, to_us))
    if not fits or (said.foreign and not set(fits) & {"bounce"}):
        fits = {"unclear": Because("", _why_unclear(said))}
    people = said.of("removed", "forwarded", "informed", "refusal", "interim_reply")
    machine = bool(said.machine) or (said.has("by_machine", "mailbox_unmonitored") and not people)
    kind = _first(fits, machine=machine)
    if said.has("stored", "yes_wanted") and kind in MISREADABLE:
        fits, kind = {"canned_misread": because_of(said.of("stored", "yes_wanted")[0], said), **fits}, "canned_misread"
    if to_us is False and kind in ("unclear", "canned_misread", "auto_ack"):
        fits, kind = {"mail_continues": Because("", "not in reply to us"), **fits}, "mail_continues"
    also = tuple(one for one in classes.ORDER if one in fits and one != kind and one != "unclear")
    extracted = taken(mail, said, kind, company.domains, company.codes, company.today)
    gate, doubts = _gate(kind, also, said, extracted, mail, company)
    sends = kind in classes.SENDING and gate == "automatic" and not machine
    if sends and (doubts := (*doubts, *doubts_of(kind, said))):
        sends = False
    removed = kind in ("address_deactivated", "dpo_answer") and "address_deactivated" in fits
    forwarded = kind == "forwarded_dpo"
    unsure = unsure_of(said, "removed" if removed else "forwarded") if removed or forwarded else ""
    if unsure:
        removed = forwarded = False
        gate, doubts = classes.worse(gate, "proposal"), (*doubts, unsure)
    because = tuple(fits[one] for one in (kind, *also) if one in fits)
    return Answer(kind, gate, also, extracted, because, sends, removed, forwarded, doubts)


def _first(fits: Mapping[str, Because], *, machine: bool) -> str:
    """The class of a mail to which these fit (company-answers section 1). What a machine wrote is first of all one of
    its classes, even where it names a contact, unless it threatens or deceives."""
    order: Sequence[str] = classes.ORDER
    if machine:
        order = ("suspicious", "legal_threat", *classes.MACHINES, *classes.ORDER)
    elif "customer_insists" in fits or "dispute_referral" in fits:
        order = ("suspicious", "legal_threat", "bounce", "customer_insists", "dispute_referral", *classes.ORDER)
    return next(one for one in order if one in fits)


def _why_unclear(said: Said) -> str:
    if said.foreign:
        return "it is in a language that is not read"
    if not said.sentences:
        return "they newly wrote nothing"
    return "no rule reads this: a person does"


def _fits(mail: IncomingMail, said: Said, company: Company, to_us: bool | None) -> Iterator[tuple[str, Because]]:
    """Every class that fits, with the words that it rests on."""
    if said.report:
        yield "bounce", Because(said.machine or "multipart/report", "header")
        return
    if said.has("bounce") and not said.has(*SAID_BY_PEOPLE):
        return  # a report without its form may be anybody's
    auth = mail.header("Authentication-Results").lower()
    if "dmarc=fail" in auth:
        yield "suspicious", Because("dmarc=fail", "header")
    yield from officers(said)
    yield from statements(said)
    for name in DIRECT:
        if (sign := said.first(name)) is not None and _stands(name, said, mail):
            yield name, because_of(sign, said)
    for name in ("out_of_office", "mailbox_unmonitored", "ticket_closed", "ticket_merged", "survey", "auto_ack"):
        sign = said.first(f"subject:{name}")
        if sign is not None and (said.machine or said.has("by_machine")) and not said.has(name):
            yield name, because_of(sign, said)
    if _business(said, mail, company, to_us):
        sign = said.first("event", "subject:event")
        yield (
            "mail_continues",
            because_of(sign, said) if sign else Because("", "it speaks of business with the customer"),
        )


def _human(said: Said) -> bool:
    return said.has(*(name for name in ABOUT_US if name not in ("bounce", "auto_ack")))


def _stands(name: str, said: Said, mail: IncomingMail) -> bool:
    """Is the sign more than a passing word?"""
    if name == "suspicious":
        return True
    if name == "redirect_contact":
        return True
    if name == "canned_misread":
        return not said.has("removed", "forwarded", "handled", "refusal", "customer_insists")
    if name == "refusal":
        return not said.has("removed", "forwarded")
    if name == "interim_reply":
        return not said.has("refusal", "removed", "forwarded")
    if name in ("auto_ack", "survey", "ticket_closed"):
        return True
    return True


def _business(said: Said, mail: IncomingMail, company: Company, to_us: bool | None) -> bool:
    """Is it no answer, but the next misdirected mail: a business event for the customer, with no word about ours?"""
    about = said.has(*(name for name in ABOUT_US if not (said.machine and name in FOOTERS)))
    if to_us is False:
        return not _human(said)
    event = said.has("event", "subject:event")
    return event and not about and (bool(said.machine) or not said.has("canned_misread"))


def _gate(
    kind: str, also: tuple[str, ...], said: Said, extracted: Mapping[str, Item], mail: IncomingMail, company: Company
) -> tuple[str, tuple[str, ...]]:
    """What the answer may bring about, and what speaks against more."""
    gate, why = classes.gate_of(kind), list[str]()
    machine = bool(said.machine)
    for other in also:
        if not (machine and kind in classes.MACHINES) and classes.gate_of(other) != "automatic":
            if kind in ("address_deactivated", "forwarded_dpo") and other == "refusal":
                continue
            gate = classes.worse(gate, "proposal")
            why.append(f"it also says: {other}")
    for worse_gate, reason in _special(kind, said, extracted, mail, company):
        if worse_gate != gate:
            gate = classes.worse(gate, worse_gate)
        why.append(reason)
    return gate, tuple(why)


def _special(
    kind: str, said: Said, extracted: Mapping[str, Item], mail: IncomingMail, company: Company
) -> Iterator[tuple[str, str]]:
    if said.has("stored", "reinstated") and "address_deactivated" not in (kind,):
        yield "stop", "they stored our address as the customer's"
    if said.has("yes_wanted") and not said.machine:
        yield "stop", "they want a yes"
    if extracted.get("loop"):
        yield "stop", "their subjects grow: a loop"
    if kind == "bounce" and extracted.get("cause"):
        yield "stop", "our own mail set-up is refused"
    if kind == "redirect_contact":
        if "redirect_address" not in extracted:
            yield "proposal", "no address is named"
        elif extracted.get("foreign_domain") or not _within(str(extracted["redirect_address"]), mail, company):
            yield "proposal", "the address is not the company's"
        if said.has("ask_original", "ask_customer_name"):
            yield "proposal", "they want the mail itself"
    if kind != "asks_details" and said.has("asks_details") and said.has(*OURS_ALONE) and not said.machine:
        yield "proposal", "they ask for more than the ledger may say"
    if kind == "asks_details" and (said.has(*OURS_ALONE) or not said.has(*HARMLESS)):
        yield "proposal", "they ask for more than the ledger may say"
    if kind == "mail_continues" and extracted.get("special_category"):
        yield "proposal", "it holds sensitive data"


def _within(address: str, mail: IncomingMail, company: Company) -> bool:
    """Is the address the company's own: of its domains, or of the sender's organisational domain?"""
    domain = address.rpartition("@")[2].lower()
    known = company.domains or ((organisation(mail.sender.domain),) if mail.sender else ())
    return below(domain, [one for one in known if one])
