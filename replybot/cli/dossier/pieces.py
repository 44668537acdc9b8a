"""The attachments of a dossier, one file for each: own letters, answers, extracts of stray mails, headers."""

from __future__ import annotations

import email
import email.policy
import hashlib
import re
from collections.abc import Iterator

from replybot.cli.dossier.matter import Matter, Piece, written
from replybot.cli.dossier.saying import categories, moment, saying
from replybot.cli.tell import note
from replybot.cli.words import N_, _, visible
from replybot.core.case import Outcome
from replybot.core.complaint import is_mail
from replybot.core.mail import IncomingMail
from replybot.core.mask import hide, mask
from replybot.core.results import parse
from replybot.core.witness import of_house, stamped_by

Files = dict[str, bytes]
SIGNATURES = 5  # of one mail that are told
END = {
    Outcome.SENT: N_("What became of it: the mail server took it."),
    Outcome.BOUNCED: N_("What became of it: the mail server took it, and it came back."),
    Outcome.UNSURE: N_("What became of it: it may have left; there is no receipt."),
}


def text(lines: Iterator[str]) -> bytes:
    """Lines as a file."""
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


def attachments(matter: Matter) -> Files:
    """All files of letters/, answers/, extracts/ and headers/. The number in a name is that of the timeline."""
    files: Files = {}
    for piece in matter.pieces:
        match piece.kind:
            case "letter":
                files[f"letters/{letter_name(piece)}.eml"] = piece.exchange.raw
                files[f"letters/{letter_name(piece)}.txt"] = text(_letter(piece, matter))
            case "answer":
                files[f"answers/{piece.name}.txt"] = text(_answer(piece, matter))
            case "stray":
                files[f"extracts/{piece.name}.txt"] = text(_extract(piece, matter))
        if piece.exchange.way == "in" and is_mail(piece.exchange):
            files[f"headers/{piece.name}.txt"] = text(_header(piece, matter))
    return files


def letter_name(piece: Piece) -> str:
    """The name of a letter's files, without a word of anybody else."""
    return f"{piece.name}-{re.sub(r'[^a-z0-9_-]', '', piece.exchange.step.lower()) or 'letter'}"


def subject_of(piece: Piece) -> str:
    """The subject of one of our letters."""
    parsed = email.message_from_bytes(piece.exchange.raw, policy=email.policy.default)
    return " ".join(str(parsed["Subject"] or "").split())


def body_of(piece: Piece) -> str:
    """The text of one of our letters."""
    parsed = email.message_from_bytes(piece.exchange.raw, policy=email.policy.default)
    try:
        return str(parsed.get_content())
    except (KeyError, LookupError):  # no text/plain: it was not composed here
        return ""


def receipt(piece: Piece) -> str:
    """What the server said, without the names of folders on this machine."""
    return re.sub(r"(?<!\S)/(?:[^\s/]+/)+", "", note(piece.exchange)).strip()


def _letter(piece: Piece, matter: Matter) -> Iterator[str]:
    e = piece.exchange
    yield _("Letter {number}: {says}", number=piece.number, says=saying(piece, matter))
    yield _("Written: {moment}", moment=moment(e.at))
    if e.outcome in END:
        yield _(END[e.outcome])
    if said := receipt(piece):
        yield _("Receipt of the server: {said}", said=said)
    yield _("From: {address}", address=e.envelope.sender if e.envelope else e.sender)
    yield _("To: {address}", address=e.envelope.recipient if e.envelope else "")
    yield _("Subject, masked: {subject}", subject=mask(subject_of(piece), matter.keep, matter.learned).text)
    yield _("Message-ID: {id}", id=e.message_id)
    name = f"letters/{letter_name(piece)}.eml"
    yield _("The letter as it left, byte for byte: {file}", file=name)
    yield _("SHA-256 of that file: {hash}", hash=hashlib.sha256(e.raw).hexdigest())
    yield _("Its text:")
    yield ""
    yield visible(body_of(piece).replace("\r\n", "\n")).rstrip()


def _facts(piece: Piece, matter: Matter) -> Iterator[str]:
    """What is told of every mail of theirs."""
    e = piece.exchange
    yield _("Received: {moment}", moment=moment(e.at))
    yield _("From: {address}", address=hide(e.sender, matter.keep, matter.learned, addresses=True))
    yield _("To: {address}", address=e.case.address)
    subject = mask(e.subject, matter.keep, matter.learned).text if e.subject else "[…]"
    yield _("Subject, masked: {subject}", subject=subject)
    if e.ticket:
        yield _("Reference of the company: {code}", code=e.ticket.value)


def _marks(piece: Piece, matter: Matter) -> Iterator[str]:
    e = piece.exchange
    yield _("Message-ID: {id}", id=hide(e.message_id, matter.keep, matter.learned))
    yield _("SHA-256 of the mail as it was read: {hash}", hash=e.digest or _("not known"))
    if piece.mail is None:
        yield _("The mail is no longer in the mailbox.")
    elif piece.altered:
        yield _("The mail in the mailbox is not byte for byte the one that was read then.")


def _answer(piece: Piece, matter: Matter) -> Iterator[str]:
    yield _("Answer {number}: {says}", number=piece.number, says=saying(piece, matter))
    yield from _facts(piece, matter)
    yield from _marks(piece, matter)
    if piece.mail is None:
        yield _("What it said cannot be shown here; the timeline says how it was understood when it came.")
        return
    yield _("What they newly wrote. Details of other people are masked; signature and quoted mail are left out.")
    yield ""
    yield visible(mask(written(piece.mail), matter.keep, matter.learned).text).rstrip() or _("It says nothing.")


def _extract(piece: Piece, matter: Matter) -> Iterator[str]:
    yield _("Extract {number}: a mail that was meant for somebody else. Its text is not shown.", number=piece.number)
    yield from _facts(piece, matter)
    yield _("Size in octets: {size}", size=piece.exchange.size)
    if piece.mail is None:
        yield _("Kinds of data in it: cannot be told any more.")
    else:
        seen = list(categories(piece, matter))
        yield _("Kinds of data in it, as far as patterns tell: {count}", count=len(seen))
        yield from seen
    yield from _marks(piece, matter)


def _header(piece: Piece, matter: Matter) -> Iterator[str]:
    """The fields that prove how a mail came; a copy of the rest stays in the mailbox."""
    e, mail, evidence = piece.exchange, piece.mail, piece.exchange.evidence
    trusted = matter.policy.trusted_authserv_ids
    yield _("Header {number}: the fields that prove how this mail came.", number=piece.number)
    yield _("Received by the mailbox: {moment}", moment=moment(e.at))
    found: list[tuple[str, str]] = []
    if mail is not None:
        found += [(name, value) for name in _envelope(matter) if (value := mail.header(name))][:1]
        found += [("Received", v) for v in mail.all("Received") if trusted and of_house(stamped_by(v), trusted)][:1]
        found += [("Authentication-Results", value) for value in _results(mail, trusted)]
        found += [("Date", mail.header("Date"))] if mail.has("Date") else []
    elif evidence is not None and evidence.field:
        found.append(("Authentication-Results", " ".join(evidence.field.split())))
    for name, value in found:
        said = hide(" ".join(value.split()), matter.keep, matter.learned, addresses=True)
        yield f"{name}: {visible(said)[:2_000]}"
    yield f"From: {hide(e.sender, matter.keep, matter.learned, addresses=True)}"
    for domain, selector in _signatures(mail):
        yield _("DKIM signature of the domain {domain}, selector {selector}", domain=domain, selector=selector)
    if not trusted:
        yield _("No mail server is named as the owner's own, so the fields of servers are left out.")
    elif not any(name == "Authentication-Results" for name, _value in found):
        yield _("The owner's mail server wrote nothing about the sender.")
    yield from _marks(piece, matter)


def _envelope(matter: Matter) -> tuple[str, ...]:
    """Fields in which the owner's server wrote to which address the mail came (RFC 5321 section 7.2)."""
    return tuple(name for name in matter.policy.recipient_fields if name.lower() not in ("to", "cc"))


def _results(mail: IncomingMail, trusted: tuple[str, ...]) -> Iterator[str]:
    own = {name.lower() for name in trusted}
    for value in mail.all("Authentication-Results"):
        if parse(value)[0] in own:
            yield value


def _signatures(mail: IncomingMail | None) -> Iterator[tuple[str, str]]:
    """Domain and selector of each DKIM signature (RFC 6376 section 3.5)."""
    for value in (mail.all("DKIM-Signature") if mail is not None else ())[:SIGNATURES]:
        tags = dict(re.findall(r"(?:^|;)\s*([a-z]+)\s*=\s*([^;\s]*)", value))
        yield visible(tags.get("d", "?"))[:255], visible(tags.get("s", "?"))[:255]
