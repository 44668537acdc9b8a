"""500 strings of a stranger's life in stray mails, in many encodings: none of them in anything that we write."""

from __future__ import annotations

import base64
import email
import email.policy
import quopri
import random
import sqlite3
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

from tests.journeys.conftest import Room

FIRST = ("Gerlinde", "Ottokar", "Wilhelmine", "Jarosław", "Zoë", "Aïcha", "Þorsteinn", "Bjørn", "Μαρία", "Олена")
LAST = (
    "Wiesenthal",
    "Brückner-Ohm",
    "Szczepański",
    "Ó Ceallaigh",
    "Näkkäläjärvi",
    "Quasthoff",
    "Vandenbrœck",
    "Ağaoğlu",
)
STREETS = ("Lerchenweg", "Große Gasse", "rue des Tanneurs", "Calle del Olmo", "ul. Kwiatowa", "Vesterbrogade")
MAILS, EACH = 25, 20
PASSED = (
    "mx.kahlo.example; dkim=pass header.d=nordstern-computer.example; dmarc=pass header.from=nordstern-computer.example"
)


def strings(rng: random.Random) -> Iterator[str]:
    """Invented names, streets, numbers, addresses, accounts and serials."""
    while True:
        yield f"{rng.choice(FIRST)} {rng.choice(LAST)}-{rng.choice(LAST)}{rng.randrange(10**6)}"
        house = f"{rng.randrange(100, 999)}{rng.choice('abc')}"
        yield f"{rng.choice(STREETS)} {house}, {rng.randrange(10000, 99999)} Bruchmühl"
        yield f"0171 {rng.randrange(10**6, 10**7)}"
        yield f"kunde{rng.randrange(10**6, 10**7)}@privat.test"
        yield f"DE{rng.randrange(10, 99)} {rng.randrange(1000, 9999)} {rng.randrange(10**7, 10**8)}"
        yield f"SN-{rng.randrange(16**10):010X}"
        yield f"{rng.randrange(1, 28):02}.{rng.randrange(1, 12):02}.{rng.randrange(1931, 1999)}/{rng.randrange(10**6)}"


def stray(number: int, planted: list[str], form: str) -> bytes:
    """A ticket mail of the sample's company that is full of these strings."""
    message = EmailMessage(policy=email.policy.SMTP)
    message["Subject"] = f"Ihre Erfahrung mit unserem Service [Vorgang#20261118100{number:05}]"
    message["From"] = "Nordstern Computer Service <service@nordstern-computer.example>"
    message["To"] = EmailMessage().policy.header_factory("To", f'"{planted[0]}" <x{number}@kahlo.example>')
    message["Date"] = f"Sat, 21 Nov 2026 {10 + number // 60:02}:{number % 60:02}:00 +0000"
    message["Message-ID"] = f"<{number}.planted@nordstern-computer.example>"
    message["X-Kunde"] = planted[1]
    message["Comments"] = planted[2]
    text = "Sehr geehrte Frau {},\n\nwir haben zu Ihnen gespeichert:\n{}\n".format(planted[0], "\n".join(planted[3:]))
    match form:
        case "html":
            message.set_content(f"<html><body><p>{text}</p></body></html>", subtype="html")
        case "latin":
            message.set_content(text.encode("latin-1", "xmlcharrefreplace").decode("latin-1"), charset="iso-8859-1")
        case "attached":
            message.set_content("Siehe Anlage.\n")
            message.add_attachment(text.encode(), maintype="application", subtype="pdf", filename=f"{planted[4]}.pdf")
        case _:
            message.set_content(text, cte=form)
    head = (
        f"Return-Path: <bounce@nordstern-computer.example>\r\nX-Original-To: x{number}@kahlo.example\r\n"
        f"Authentication-Results: {PASSED}\r\n"
    )
    return head.encode() + message.as_bytes()


def shapes(planted: str) -> Iterator[bytes]:
    """How a string could hide: as it is, encoded, without blanks, in other cases."""
    octets = planted.encode()
    yield from (octets, planted.encode("latin-1", "replace"), planted.encode("utf-16-le"), octets.replace(b" ", b""))
    yield from (quopri.encodestring(octets, quotetabs=True), planted.casefold().encode(), planted.upper().encode())
    yield from (base64.b64encode(b" " * pad + octets)[4 * (pad > 0) : -4] for pad in range(3))


def written(room: Room) -> Iterator[tuple[str, bytes]]:
    """Every file that the program wrote, and its letters decoded."""
    for path in sorted((room.folder / "var").rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            yield path.name, data
            if "outbox" in path.parts:
                letter = email.message_from_bytes(data, policy=email.policy.default)
                yield path.name, letter.get_content().encode()  # type: ignore[attr-defined]
                yield path.name, "\n".join(f"{k}: {v}" for k, v in letter.items()).encode()


def test_of_500_planted_strings_none_leaves_and_none_is_kept(room: Room) -> None:
    source, rng = strings(random.Random(7)), random.Random(8)
    folder: Path = room.folder / "replybot" / "sample" / "Maildir" / "new"
    for path in folder.glob("*"):
        path.unlink()
    room.change("# per_run = 5", "per_run = 100")
    room.change("# per_day = 20", "per_day = 100")
    room.change("# company_per_day = 3", "company_per_day = 100")
    room.change("# company_per_month = 10", "company_per_month = 100")
    room.change('# company_gap = "60m"', 'company_gap = "0s"')
    room.change("# burst_mails = 10", "burst_mails = 1000")
    everything: list[str] = []
    forms = ("8bit", "quoted-printable", "base64", "html", "latin", "attached")
    for number in range(MAILS):
        planted = [next(source) for _ in range(EACH)]
        everything += planted
        (folder / f"{1795239200 + number}.{number}.planted").write_bytes(stray(number, planted, rng.choice(forms)))
    now = ("--now", "2026-11-23T12:00:00Z")
    mails = map(str, sorted(folder.parent.rglob("*.planted*")))
    commands = (
        *(("preview", "--format", form, *now) for form in ("text", "html", "json")),
        *(
            ("run", "-v", *now),
            ("todo",),
            ("case", "list"),
            ("case", "show", "1"),
            ("case", "show", "1", "--format", "json"),
        ),
        *(("explain", *now, *mails), ("doctor",), ("run", *now)),
    )
    said = [room.replybot(*words) for words in commands]
    assert len(everything) == 500
    assert len(set(everything)) == 500
    assert len(room.letters()) >= 20, "most of these mails are answered, or nothing was tried"
    told = [("printed", (one.out + one.err).encode()) for one in said]
    with sqlite3.connect(room.folder / "var" / "ledger.db") as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        told += [("ledger", str(row).encode()) for table in tables for row in db.execute(f"SELECT * FROM {table}")]
    for name, data in (*told, *written(room)):
        for planted in everything:
            for shape in shapes(planted):
                assert len(shape) < 6 or shape not in data, (planted, name)


def test_a_planted_string_would_be_found() -> None:
    planted = "Gerlinde Brückner-Ohm-Quasthoff4711"
    text = f"Sehr geehrte Frau {planted},"
    for hidden in (text.encode(), quopri.encodestring(text.encode(), quotetabs=True), base64.b64encode(text.encode())):
        assert any(shape in hidden.replace(b"=\n", b"") for shape in shapes(planted)), hidden
