"""An example mail for a playbook: the shape of a real one, and nothing of what is in it.

Nothing is copied because it looks harmless. Fields are written anew, from a list of those that count for a decision;
words of the subject stay if every company writes them; the text is made of `plain_words`, one sentence for each thing
that the real one asks. What is on no list is not there.
"""

from __future__ import annotations

import email.header
import re
from collections.abc import Iterator, Sequence

from replybot.core.codes import BY_FIELD
from replybot.core.codes.lexicon import fold
from replybot.core.example.cast import ELSEWHERE, OWNER, OWNERS_NAME, SERVER, Cast
from replybot.core.example.fields import machine_fields, results
from replybot.core.example.parts import MOST, body
from replybot.core.example.plain_words import ABSENT, AWAY, NOBODY, sentences
from replybot.core.example.setting import Setting, recipient
from replybot.core.example.subject import subject
from replybot.core.fields import Address, words
from replybot.core.learn import Lesson, brand_of
from replybot.core.mail import IncomingMail

__all__ = ["Cast", "Setting", "absence", "example", "from_person", "left_over"]


def example(one: Lesson, setting: Setting) -> bytes:
    """The mail as an example. What cannot be told without copying is left out; whoever stores it tries it first."""
    _codes(one, setting)
    lines = [*_envelope(one.mail, setting), *results(one.mail, setting.trusted, setting.cast), *_head(one, setting)]
    kind, said = body(one, setting)
    return _written([*lines, *machine_fields(one.mail, setting.cast), *kind], said)


def from_person(one: Lesson, setting: Setting) -> bytes:
    """The same ticket's mail as a person would send it, proven and without a machine's mark: what is answered."""
    _codes(one, setting)
    cast, sender = setting.cast, one.mail.sender
    domain = cast.domain(sender.domain) if sender else ELSEWHERE
    proven = f"{SERVER};\n\tdkim=pass header.d={domain};\n\tdmarc=pass header.from={domain}"
    envelope = [field for field in _envelope(one.mail, setting) if field[0] != "Return-Path"]
    fields = [field for field in _head(one, setting) if field[0] not in ("Subject", "In-Reply-To", "References")]
    kind, said = body(one, setting, sure=True)
    prints = [field for field in machine_fields(one.mail, cast) if field[0].lower() in BY_FIELD]
    lines = [("Return-Path", f"<bounce@{domain}>"), *envelope, ("Authentication-Results", proven), *fields]
    return _written([*lines, ("Subject", _encoded(subject(one, setting, plain=True))), *prints, *kind], said)


def absence(one: Lesson, setting: Setting) -> bytes:
    """An automatic answer of the same company in the same ticket: what is never answered."""
    _codes(one, setting)
    say = sentences(setting.cast.language)
    fields = [field for field in _head(one, setting) if field[0] != "Subject"]
    envelope = [field for field in _envelope(one.mail, setting) if field[0] != "Return-Path"]
    theirs = f"{say[AWAY]}: {subject(one, setting, plain=True)}"
    lines = [("Return-Path", "<>"), *envelope, *results(one.mail, setting.trusted, setting.cast), *fields]
    lines += [("Subject", _encoded(theirs)), ("Auto-Submitted", "auto-replied")]
    kind = [("Content-Type", "text/plain; charset=utf-8"), ("Content-Transfer-Encoding", "8bit")]
    return _written([*lines, *kind], f"{say[NOBODY]}\n\n{say[ABSENT]}\n")


def _codes(one: Lesson, setting: Setting) -> None:
    """Give every code its counterpart, before anything is written in which it may stand."""
    for code in (one.ticket.code, *one.ticket.others):
        if code is not None:
            setting.cast.code(code.value)


def _written(fields: Sequence[tuple[str, str]], said: str) -> bytes:
    mime = next((at for at, (name, _value) in enumerate(fields) if name == "Content-Type"), len(fields))
    whole = [*fields[:mime], ("MIME-Version", "1.0"), *fields[mime:]]
    return ("\n".join(f"{name}: {value}" for name, value in whole if value) + f"\n\n{said}").encode()


def _envelope(mail: IncomingMail, setting: Setting) -> Iterator[tuple[str, str]]:
    """What the owner's mail server writes on top."""
    cast, sender = setting.cast, mail.sender
    company = cast.host(sender.domain) if sender else ELSEWHERE
    if mail.return_path is not None:
        local = mail.return_path.partition("@")[0].lower()
        robot = local if local in ("postmaster", "mailer-daemon", "root", "nobody", "daemon") else "bounce"
        yield "Return-Path", f"<{robot}@{company}>" if mail.return_path else "<>"
    if ours := recipient(mail, setting):
        yield "X-Original-To", ours
        yield "Delivered-To", ours
    if mail.has("Received"):
        when = mail.header("Date")
        yield (
            "Received",
            (
                f"from out.{company} (out.{company} [192.0.2.25])\n"
                f"\tby {SERVER} (Postfix) with ESMTPS id {cast.scrambled('4F1A2B3C')}\n"
                f"\tfor <{ours or OWNER}>; {_date(when) or 'Mon, 02 Nov 2026 10:00:00 +0100'}"
            ),
        )


def _date(value: str) -> str:
    """A date in the form of RFC 5322, without a comment; "" for anything else."""
    found = re.match(
        r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UT|Z)", value
    )
    return found[0] if found else ""


def _head(one: Lesson, setting: Setting) -> Iterator[tuple[str, str]]:
    """Who writes to whom about what, in which thread."""
    cast, mail = setting.cast, one.mail
    yield "From", ", ".join(_shown(a, cast) for a in mail.senders)
    if mail.all("Reply-To"):
        yield "Reply-To", ", ".join(cast.address(a) for a in mail.reply_to) or "undisclosed"
    for name, listed in (("To", mail.to), ("Cc", mail.cc)):
        if listed:
            yield name, ",\n\t".join(dict.fromkeys(cast.address(a) for a in listed[:MOST]))
    yield "Subject", _encoded(subject(one, setting))
    yield "Date", _date(mail.header("Date"))
    if mail.message_id:
        yield "Message-ID", _id(mail.message_id, cast)
    for name, ids in (("In-Reply-To", mail.in_reply_to[:1]), ("References", mail.references[-2:])):
        if ids:
            yield name, "\n ".join(_id(each, cast) for each in ids)


def _shown(address: Address, cast: Cast) -> str:
    """A sender: the company's words of his name stay, people are invented."""
    said = _name(address, cast)
    spec = cast.address(address)
    return f"{_encoded(_quoted(said))} <{spec}>" if said else spec


def _name(address: Address, cast: Cast) -> str:
    own = set(brand_of(address, cast.people).split())
    made: list[str] = []
    run: list[str] = []
    for piece in [*re.findall(r"[^\W\d_]+|[^\w\s]|\d+|_", address.name), ""]:
        if piece and (piece in own or cast.plain(piece) or not piece[0].isalpha()):
            made += [*_invented(run, cast), piece if not piece.isdigit() else ""]
            run = []
        elif piece:
            run.append(piece)
    made += _invented(run, cast)
    return re.sub(r"\s+([),.:])|([(])\s+", r"\1\2", " ".join(word for word in made if word)).replace(" - ", "-")


def _invented(run: Sequence[str], cast: Cast) -> list[str]:
    if not run:
        return []
    given, family = cast.person(" ".join(run))
    return [given] if len(run) == 1 else [given, family]


def _quoted(name: str) -> str:
    return f'"{name}"' if re.search(r"[^\w\s]", name) and name.isascii() else name


def _encoded(text: str) -> str:
    if text.isascii():
        return text
    return email.header.Header(text, "utf-8", maxlinelen=70).encode(linesep="\n")


def _id(message_id: str, cast: Cast) -> str:
    local, _, domain = message_id.strip("<>").rpartition("@")
    return f"<{cast.token(local)}@{cast.host(domain.lower())}>"


def left_over(one: Lesson, made: bytes, setting: Setting) -> bool:
    """Does anything of the real mail stand in the example that is somebody's: a name, an address, a long number?"""
    cast, mail, text = setting.cast, one.mail, made.decode()
    dates = re.findall(r"\d+", mail.header("Date"))
    fields = " ".join(words(value) for name, value in mail.headers if name.lower() != "date")
    real = f"{mail.subject}\n{mail.text}\n{fields}"
    numbers = {run for run in re.findall(r"\d{6,}", real) if run not in dates}
    everybody = (*mail.to, *mail.cc, *mail.senders, *mail.reply_to)
    locals_ = {a.local.lower() for a in everybody if cast.own(a.domain) or not cast.of_company(a.domain)}
    said = set(re.findall(r"[\w.+-]+(?=@)", text.lower()))
    names = {fold(word) for word in re.findall(r"[^\W\d_]{2,}", text)} & set(cast.people)
    listed = {fold(word) for address in cast.reply_to for word in re.findall(r"[^\W\d_]{2,}", address)}
    names -= _in_domains(cast) | listed | set(fold(OWNERS_NAME).split())
    locals_ -= {OWNER.partition("@")[0]}
    return bool(names or locals_ & said or numbers & set(re.findall(r"\d{6,}", text)))


def _in_domains(cast: Cast) -> set[str]:
    return {piece for domain in cast.domains for piece in re.findall(r"[a-z]+", domain)}
