"""What must hold for every mail, whatever is in it: nothing breaks, and what would leave is what it should be."""

from __future__ import annotations

import email
import email.policy
import json
import re
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from replybot.cli.explain import as_json, as_text
from replybot.core import codes, ticket
from replybot.core.authentication import Proof
from replybot.core.case import Verdict
from replybot.core.compose import clean
from replybot.core.decide import Decision, Send, entries
from replybot.core.fields import MESSAGE_ID
from replybot.core.gate import Question
from replybot.core.glance import surely_nothing
from replybot.core.mail import read
from replybot.core.marks import OUR_FIELD, OUR_ID, OUR_MARK
from replybot.ledger.base import Ledger
from replybot.mailboxes.base import HEADER_LIMIT, RawMail
from replybot.trial import WORDS
from tests.scenes import Scene, empty_ledger

SLOW = 2.0  # seconds of CPU that one mail may take
ESCAPES = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029]")
VARYING = ("subject", "message-id", "date", "in-reply-to", "references", OUR_FIELD.lower())
REF = re.compile(r"Ref: (?P<tokens>" + re.escape(OUR_MARK) + r"[0-9a-f]{32}.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that must not be. `kind` is the same for the same fault in other mails."""

    kind: str
    says: str


@dataclass(frozen=True, slots=True)
class Source:
    """A mail that may be answered, what stands around it, and the letter that answers it."""

    name: str
    data: bytes
    scene: Scene
    letter: bytes
    code: str
    hit: str


def source(name: str, data: bytes, scene: Scene) -> Source:
    """A mail with the letter that it gets; ValueError if it gets none."""
    question, decision = scene.decided(raw(data, scene), fresh())
    if not isinstance(decision, Send) or question.ticket.code is None:
        raise ValueError(f"{name} gets no answer: {[f.says for f in decision.findings]}")
    return Source(name, data, scene, decision.reply.raw, question.ticket.code.value, question.hit[0])


def raw(data: bytes, scene: Scene) -> RawMail:
    """These octets as a mailbox hands them over, two hours ago."""
    return RawMail("key", data, len(data), scene.now.replace(hour=10), True)


@cache
def _empty() -> Ledger:
    return empty_ledger()


def fresh() -> Ledger:
    return _empty().scratch()  # type: ignore[attr-defined,no-any-return]


def tried(data: bytes, of: Source, forbidden: str = "") -> tuple[str, list[Fault]]:
    """What is decided on these octets, in the place of the source's mail, and what must not be. `forbidden`: a mark
    that forbids an answer."""
    ledger, started = fresh(), time.process_time()
    try:
        word, faults = _whole_way(data, of, ledger, forbidden)
    except Exception as error:  # noqa: BLE001  (that is what is looked for)
        where = [f for f in traceback.extract_tb(error.__traceback__) if "replybot" in f.filename][-1:]
        place = f"{where[0].filename.rpartition('/')[2]}:{where[0].lineno}" if where else "here"
        word, faults = "broken", [Fault(f"{type(error).__name__} in {place}", str(error)[:300])]
    finally:
        ledger.close()
    took = time.process_time() - started
    return word, [*faults, *([Fault("slow", f"{took:.1f} s")] if took > SLOW else [])]


def _whole_way(data: bytes, of: Source, ledger: Ledger, forbidden: str) -> tuple[str, list[Fault]]:
    """Glance, read, recognise, decide, record, explain."""
    mail = raw(data, of.scene)
    opened = _first_look(mail, of)
    question, decision = of.scene.decided(mail, ledger)
    found = entries(decision, question, "box", mail.key)
    ledger.record(found, seen=question.tally)
    faults = list(_explained(question, decision))
    faults += [
        Fault(f"check {f.check} failed", f.says) for f in decision.findings if f.text.startswith("this check fail")
    ]
    objections = {f.check: f for f in decision.findings if f.verdict is not Verdict.FINE}
    if set(objections) == {"proofread"}:  # the gate would let it leave, and only the last look does not
        faults.append(Fault(f"only the last look objects: {objections['proofread'].text}", ""))
    if found and len(ledger.find([one.message_id for one in found])) != len(found):
        faults.append(Fault("not found again in the ledger", repr(found)))
    if isinstance(decision, Send):
        faults += [Fault("sent though forbidden", forbidden)] if forbidden else []
        faults += [] if opened else [Fault("would not have been opened", "")]
        faults += list(_sent(question, decision, of))
    return WORDS[type(decision)], faults


def _first_look(mail: RawMail, of: Source) -> bool:
    """Would a run open this mail, going by its header?"""
    head = mail.data.partition(b"\r\n\r\n")[0][:HEADER_LIMIT] + b"\r\n\r\n"
    domains = of.scene.book.domains if of.scene.book else ()
    nothing = surely_nothing(head, frozenset(domains))
    seen = read(head, mail.received, size=mail.size, whole=False)
    theirs = ticket.recognise(seen, (of.scene.book,) if of.scene.book else ())
    return not nothing and ticket.worth_opening(seen, theirs, OUR_ID)


def _explained(question: Question, decision: Decision) -> Iterator[Fault]:
    json.dumps(as_json("file", question, decision), ensure_ascii=False).encode("utf-8")
    for text in as_text("file", question, decision):
        text.encode("utf-8")
        if ESCAPES.search(text):
            yield Fault("explain shows what a terminal obeys", repr(text))


def _sent(q: Question, decision: Send, of: Source) -> Iterator[Fault]:
    """To whom, into which ticket, from which address, for which sender; then the letter itself."""
    reply, book, code = decision.reply, of.scene.book, q.ticket.code
    assert book is not None and code is not None
    head = re.split(rb"\r?\n\r?\n", q_bytes(q))[0].decode("utf-8", "replace").lower()
    if not book.may_write_to(reply.envelope.recipient) or reply.envelope.recipient.lower() not in head:
        yield Fault("sent to another", reply.envelope.recipient)
    if q.hit[0] != reply.envelope.sender or (q.hit[0] != of.hit and q.hit[0] not in head):
        yield Fault("sent from another address", f"{reply.envelope.sender}, hit {q.hit}, of {of.hit}")
    own = [pattern.search(code.value) for pattern in book.codes]
    if code.value != of.code and (
        not code.value.isascii() or (own and not any(own)) or code.value not in q.mail.subject
    ):
        yield Fault("sent into another ticket", f"{code.value}, of {of.code}")
    if q.proof.proof is not Proof.ALIGNED or q.mail.sender is None or q.mail.sender.domain not in book.domains:
        yield Fault("sent to a sender who was not proven", str(q.proof))
    yield from _letter(q, decision, of)


def q_bytes(q: Question) -> bytes:
    return "\r\n".join(f"{name}: {value}" for name, value in q.mail.headers).encode("utf-8", "surrogateescape")


def _letter(q: Question, decision: Send, of: Source) -> Iterator[Fault]:
    octets = decision.reply.raw
    if re.search(rb"[^\x20-\x7e\r\n\t]|\r(?!\n)|(?<!\r)\n", octets) or any(len(n) > 998 for n in octets.split(b"\r\n")):
        yield Fault("the letter holds odd octets or a long line", repr(octets[:2000]))
    letter, usual = (email.message_from_bytes(one, policy=email.policy.SMTP) for one in (octets, of.letter))
    for name in ("from", "to", "subject", "message-id", "date", OUR_FIELD):
        if len(letter.get_all(name, ())) != 1:
            yield Fault("the letter lacks a field or has it twice", name)
    for name, value in letter.items():
        expected = str(usual.get(name, "")).replace(of.hit, q.hit[0])
        if name.lower() not in (*VARYING, "to") and value != expected:
            yield Fault(f"the letter's {name} differs", f"{value!r}, not {usual.get(name)!r}")
    if extra := {n.lower() for n in letter} - {n.lower() for n in usual} - {"in-reply-to", "references"}:
        yield Fault("the letter has a field more", str(extra))
    if letter.defects:
        yield Fault("the letter is malformed", str(letter.defects))
    subject = str(letter["Subject"])
    bare = subject.removeprefix("Re: ")
    if not subject.startswith("Re: ") or " ".join(bare.split()) not in clean(q.mail.subject) or ESCAPES.search(subject):
        yield Fault("the letter has a strange subject", repr((subject, q.mail.subject)))
    ids = f"{letter.get('In-Reply-To', '')} {letter.get('References', '')}".split()
    thread = " ".join(v for n, v in q.mail.headers if n.lower() in ("message-id", "references", "in-reply-to"))
    if [one for one in ids if not MESSAGE_ID.fullmatch(one) or one not in thread]:
        yield Fault("the letter has a strange thread", str(ids))
    yield from _text(str(letter.get_content()), decision.reply.language, q, of)


def _text(text: str, language: str, q: Question, of: Source) -> Iterator[Fault]:
    said = REF.search(text)
    if said is None:
        yield Fault("the letter has no mark", text)
        return
    tokens = said["tokens"].split(None, 1)[1:]
    if tokens and tokens[0].strip() != " ".join(codes.body_tokens(q.mail.text)):
        yield Fault("the letter has a strange token", said["tokens"])
    if text[: said.start()] != _filled(_in_language(of, language), q, of):
        yield Fault("the letter says something else", text)


_SPOKEN: dict[tuple[str, str], str] = {}


def _in_language(of: Source, language: str) -> str:
    """The letter to the same mail, where its playbook says in which language it is to be written."""
    if (of.name, language) not in _SPOKEN:
        assert of.scene.book is not None
        scene = replace(of.scene, book=replace(of.scene.book, language=language))
        _, decision = scene.decided(raw(of.data, scene), fresh())
        assert isinstance(decision, Send)
        letter = email.message_from_bytes(decision.reply.raw, policy=email.policy.SMTP)
        _SPOKEN[of.name, language] = str(letter.get_content())
    return _SPOKEN[of.name, language]


def _filled(usual: str, q: Question, of: Source) -> str:
    """What the usual letter says, without its mark, with the code and the address of this mail."""
    assert q.ticket.code is not None
    found = REF.search(usual)
    text = usual[: found.start() if found else None].replace(of.code, "\0").replace(of.hit, "\1")
    text = text.replace(of.hit.rpartition("@")[2], q.hit[0].rpartition("@")[2])
    return text.replace("\0", q.ticket.code.value).replace("\1", q.hit[0])
