"""What is taken out of an answer: contacts, codes, promises, dates, what they ask for. Each stands there literally."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from replybot.core import codes
from replybot.core.answer.calendar import Day, Span
from replybot.core.answer.fold import fold
from replybot.core.answer.items import (
    STATUS,
    TOKEN,
    Mention,
    any_codes,
    codes_in,
    day_in,
    links,
    mentions,
    numbers,
    span_in,
)
from replybot.core.answer.reading import Said
from replybot.core.answer.sensitive import category
from replybot.core.answer.sentences import sentences
from replybot.core.case import Item
from replybot.core.mail import IncomingMail
from replybot.core.witness import organisation

ASKED = {
    "ask_hit_address": "recipient_address", "ask_sender": "sender", "ask_time": "time", "ask_message_id": "message_id",
    "ask_headers": "headers", "ask_code": "case_code", "ask_count": "count", "ask_since": "since",
    "ask_customer_name": "customer_name", "ask_original": "original_mail",
}  # fmt: skip
"""Signs of what they want to know, and how it is called in `asks_for`."""
DEADLINES = ("auto_ack", "interim_reply", "forwarded_dpo", "asks_details", "mailbox_unmonitored", "ticket_merged")


def taken(
    mail: IncomingMail, said: Said, kind: str, domains: Sequence[str], known: Sequence[str], today: date
) -> Mapping[str, Item]:
    """The items of an answer of this class."""
    found: dict[str, Item] = {}
    found.update(_contacts(mail, said, kind, domains))
    found.update(_codes(mail, said, kind, known))
    found.update(_times(said, kind, today))
    found.update(_claims(said))
    found.update(_asked(said))
    found.update(_links(mail, said, kind))
    if kind == "bounce":
        found.update(_report(mail))
    if kind == "mail_continues" and (special := category(f"{mail.subject}\n{said.newly.text}")):
        found["special_category"] = special
    if _loops(mail.subject):
        found["loop"] = True
    return found


def _loops(subject: str) -> bool:
    """Does a subject hold subjects of its own answers (FreeScout issue 2445)?"""
    subject = TOKEN.sub("", subject)
    within = len(re.findall(r"[\[(]|\b(?:re|aw|antw|sv|tr|rif|odp)\s?:", subject, re.IGNORECASE))
    found = (
        {code for code, _ in any_codes(subject)} if within >= 2 else {hit.code.value for hit in codes.detect(subject)}
    )
    return len(found) >= 3


def _contacts(mail: IncomingMail, said: Said, kind: str, domains: Sequence[str]) -> Iterator[tuple[str, Item]]:
    all_named = [one for one in mentions(said.sentences) if not _ours(one, mail)]
    pointed = {sign.sentence for sign in said.of("redirect_contact", "mailbox_unmonitored", "out_of_office")}
    chosen = _chosen(all_named, pointed)
    sender = mail.sender.domain if mail.sender else ""
    if kind == "out_of_office":
        if chosen:
            yield "substitute_address", chosen.address
        return
    if chosen and (said.has("redirect_contact") or kind in ("mailbox_unmonitored", "auto_ack", "redirect_contact")):
        yield "redirect_address", chosen.address
        others = tuple(one.address for one in all_named if one is not chosen)
        if others:
            yield "other_addresses", others
        domain = chosen.address.rpartition("@")[2]
        if sender and organisation(domain) != organisation(sender) and domain not in domains:
            yield "foreign_domain", True
    below = [
        one for one in mentions(sentences(f"{said.newly.signature}\n{said.newly.small_print}")) if not _ours(one, mail)
    ]
    if below and not chosen:
        yield "footer_address", below[0].address


def _chosen(named: Sequence[Mention], pointed: set[int]) -> Mention | None:
    """The address that they send us to: of those in a sentence that points somewhere the officer's, else the first."""
    here = [one for one in named if one.sentence in pointed] or list(named)
    officer = [one for one in here if re.search(r"datenschutz|dsb|dpo|privacy|dpd|rpd|iod|fg@|rgpd|gdpr", one.address)]
    return next(iter(officer or here), None)


def _ours(one: Mention, mail: IncomingMail) -> bool:
    own = {a.folded for a in (*mail.to, *mail.cc)}
    return one.address.lower() in own or (mail.sender is not None and one.address.lower() == mail.sender.folded)


def _codes(mail: IncomingMail, said: Said, kind: str, known: Sequence[str]) -> Iterator[tuple[str, Item]]:
    if token := TOKEN.search(f"{mail.subject}\n{said.newly.text}"):
        yield "thread_token", token[0]
    in_subject = codes_in(mail.subject)
    in_text = [code for sentence in said.sentences for code in codes_in(sentence.text)]
    if kind == "ticket_merged":
        yield from _merged(said)
    elif kind == "ticket_closed":
        if here := next((code for code in (*in_text, *in_subject)), ""):
            yield "closed_ticket", here
    elif new := next((code for code in (*in_text, *in_subject) if code not in known), ""):
        yield "new_ticket", new
        if old := next((code for code in in_subject if code != new), ""):
            yield "old_ticket", old


def _merged(said: Said) -> Iterator[tuple[str, Item]]:
    """`N was merged into M`: which is which stands in the order of the sentence, or behind "into"."""
    for sign in said.of("ticket_merged"):
        found = [code for code, _ in any_codes(said.sentences[sign.sentence].text)]
        if len(found) >= 2:
            yield "old_ticket", found[0]
            yield "merged_into", found[-1]
            return
    for sentence in said.sentences:
        for code, _ in any_codes(sentence.text):
            yield "merged_into", code
            return


def _times(said: Said, kind: str, today: date) -> Iterator[tuple[str, Item]]:
    if kind == "out_of_office":
        if (back := _return_day(said, today)) is not None:
            yield "return_date", back.isoformat()
        return
    if kind == "legal_threat":
        yield from _deadline(said, today)
        return
    if kind == "ticket_closed":
        if (span := next((s for s in map(span_in, said.sentences) if s), None)) is not None:
            yield "reopen_days", span.days
        return
    wanted = {
        s.sentence
        for s in said.of("auto_ack", "interim_reply", "promise", "will_removed", "forwarded", "will_forwarded")
    }
    if kind not in DEADLINES and not wanted:
        return
    for number, sentence in enumerate(said.sentences):
        if number not in wanted and kind not in DEADLINES:
            continue
        if (span := span_in(sentence)) is not None and not _past(sentence.low, span):
            yield "promised_days", _count(sentence.text, span)
            yield "promised_unit", "business" if span.business else "calendar"
            return
    for number, sentence in enumerate(said.sentences):
        if (number in wanted or kind == "interim_reply") and (day := day_in(sentence, today)) is not None:
            yield "promised_date", day.day.isoformat()
            return


def _count(text: str, span: Span) -> int:
    return span.days


def _past(low: str, span: Span) -> bool:
    """`for 14 days`, `since two weeks`: a time that is over."""
    before = low[max(0, span.start - 14) : span.start]
    return re.search(r"(?:seit|vor|since|ago|depuis|desde|hace|da\b|sinds|od)\s*$", before) is not None


def _return_day(said: Said, today: date) -> date | None:
    """The first day on which somebody is back: the day named, or the one after the last day away."""
    for sentence in said.sentences:
        if (day := day_in(sentence, today)) is None:
            continue
        return day.day + timedelta(days=1) if _last_day_away(sentence.low, day) else day.day
    return None


UNTIL = re.compile(
    r"(?:bis(?: einschlie\w+| inkl\w*\.?| zum| zu)?|until|till|through|to|jusqu'au|jusqu'a|au|hasta(?: el)?|al|fino al"
    r"|tot(?: en met)?|t/m|do(?: dnia)?|-)\s*(?:\w+,?\s*)?(?:den |dem |le |el |il |the )?$"
)
BACK = re.compile(
    r"wieder|zuruck|back|return|retour|vuelt|volver|rientr|torno|terug|weer|wroc|powrot|ponownie|de nouveau|nuevo"
)


def _last_day_away(low: str, day: Day) -> bool:
    return UNTIL.search(low[: day.start]) is not None and not BACK.search(low[max(0, day.start - 30) : day.start])


def _deadline(said: Said, today: date) -> Iterator[tuple[str, Item]]:
    for sentence in said.sentences:
        if (span := span_in(sentence)) is not None:
            yield "deadline_days", span.days
            return
        if (day := day_in(sentence, today)) is not None:
            yield "deadline_date", day.day.isoformat()
            return


def _claims(said: Said) -> Iterator[tuple[str, Item]]:
    if said.has("removed"):
        yield "claims_removed", True
    elif said.has("refusal", "not_removed", "if_removed"):
        yield "claims_removed", False
    if said.has("informed"):
        yield "customer_informed", True
    if said.has("verified") or said.has("customer_insists"):
        yield "verified_with_customer", True
    if said.has("stored"):
        yield "worsened", True


def _asked(said: Said) -> Iterator[tuple[str, Item]]:
    wanted: list[str] = []
    if said.has("asks_details"):
        wanted += [ASKED[sign.name] for sign in said.signs if sign.name in ASKED]
    if said.has("asks_phone"):
        wanted.append("phone")
    if said.has("asks_deletion_confirmation"):
        wanted.append("deletion_confirmation")
    if said.has("asks_id"):
        wanted.append("identity")
    if wanted:
        yield "asks_for", tuple(dict.fromkeys(wanted))


def _links(mail: IncomingMail, said: Said, kind: str) -> Iterator[tuple[str, Item]]:
    name = {"survey": "survey_url", "asks_portal": "portal_url", "mailbox_unmonitored": "portal_url",
            "challenge_response": "challenge_url"}.get(kind)  # fmt: skip
    if kind == "asks_phone" and (found := numbers(said.newly.text)):
        yield "phone", found[0]
    if name is None and not said.has("survey"):
        return
    source = "\n".join(text for _, text in mail.bodies)
    for link in links(said.newly.text) or links(source):
        yield name or "survey_url", link
        return


def _report(mail: IncomingMail) -> Iterator[tuple[str, Item]]:
    text = mail.text
    if status := STATUS.search(text):
        yield "smtp_status", status[1]
        yield "temporary", status[1].startswith("4")
    own = {a.folded for a in (*mail.to, *mail.cc)}
    for one in mentions(sentences(text)):
        if one.address.lower() not in own:
            yield "failed_recipient", one.address
            break
    if re.search(r"\b(?:spf|dkim|dmarc)\b", fold(text)):
        yield "cause", next(word for word in ("dmarc", "dkim", "spf") if word in fold(text))
