"""Signatures: every one of a mail is checked against the key that is published, and nothing hostile stops it."""

from __future__ import annotations

import base64
import functools
import hashlib
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa
from hypothesis import given
from hypothesis import strategies as st

from replybot import signatures
from replybot.cli.evidence import evidence as _evidence
from replybot.cli.evidence import evidence_json as _evidence_json
from replybot.core.authentication import Proof
from replybot.core.decide import Hold, Send
from replybot.core.witness import Evidence, Signature
from replybot.desk import Desk
from replybot.run import run
from replybot.signatures import Answer, ask, examine
from tests.build import NOW, SINCE, mail, playbook, policy, wording
from tests.fakes.ledger import ListLedger
from tests.fakes.mailbox import ListMailbox
from tests.fakes.transport import Outbox

WHY = "dkimpy is missing: pip install '.[dkim]'"
needs_dkimpy = pytest.mark.skipif(not signatures.available(), reason=WHY)
DNS = "192.0.2.53"
NAMES = "from:to:subject:date:message-id:reply-to"
MADE = int((NOW - timedelta(hours=1)).timestamp())
Key = rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey


@functools.cache
def key(kind: int | str = 2048, name: str = "") -> Key:
    """A fresh key: so many bits of RSA, or "ed25519"; `name` tells two of a kind apart."""
    if isinstance(kind, int):
        return rsa.generate_private_key(65537, kind)
    return ed25519.Ed25519PrivateKey.generate()


def record(of: Key | None = None, before: str = "v=DKIM1; ") -> str:
    """How that key is published."""
    public = (of or key()).public_key()
    if isinstance(public, ed25519.Ed25519PublicKey):
        octets = public.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
        return f"{before}k=ed25519; p={base64.b64encode(octets).decode()}"
    octets = public.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return f"{before}k=rsa; p={base64.b64encode(octets).decode()}"


def relaxed(name: bytes, value: bytes) -> bytes:
    """One field as RFC 6376 section 3.4.2 has it."""
    return name.strip().lower() + b":" + re.sub(rb"[ \t]+", b" ", re.sub(rb"\r\n(?=[ \t])", b"", value)).strip()


def signed(raw: bytes | None = None, of: Key | None = None, **tags: Any) -> bytes:
    """The mail with one more signature, made here, not by the library that checks it. `l=None` leaves a tag out."""
    raw = re.sub(rb"\r?\n", b"\r\n", mail() if raw is None else raw)
    of = of or key()
    given = {"v": 1, "a": "rsa-sha256", "c": "relaxed/relaxed", "d": "acme.example", "s": "s1", "t": MADE, "h": NAMES}
    given |= {"a": "ed25519-sha256"} if isinstance(of, ed25519.Ed25519PrivateKey) else {}
    given |= tags
    head, _, body = raw.partition(b"\r\n\r\n")
    fields = [tuple(part.split(b":", 1)) for part in re.split(rb"\r\n(?![ \t])", head)]
    if str(given["c"]).endswith("/relaxed"):
        body = re.sub(rb"[ \t]+\r\n", b"\r\n", re.sub(rb"[ \t]+", b" ", body))
    body = re.sub(rb"(?:\r\n)*\Z", b"", body) + b"\r\n"
    octets = body[: given["l"]] if given.get("l") is not None else body
    one_way = hashlib.sha1 if given["a"] == "rsa-sha1" else hashlib.sha256
    given = {name: value for name, value in given.items() if value is not None}
    text = " " + "; ".join(f"{name}={value}" for name, value in given.items())
    text += f"; bh={base64.b64encode(one_way(octets).digest()).decode()}; b="
    simple = str(given.get("c", "simple")).startswith("simple")
    left, chosen = list(fields), b""
    for name in str(given["h"]).lower().encode().split(b":"):
        at = max((i for i, (n, _) in enumerate(left) if n.strip().lower() == name.strip()), default=-1)
        if at >= 0:
            found = left.pop(at)
            chosen += (b":".join(found) if simple else relaxed(*found)) + b"\r\n"
    own = (b"DKIM-Signature", text.encode())
    chosen += b":".join(own) if simple else relaxed(*own)
    if isinstance(of, ed25519.Ed25519PrivateKey):
        made = of.sign(hashlib.sha256(chosen).digest())
    else:
        made = of.sign(chosen, padding.PKCS1v15(), hashes.SHA1() if given["a"] == "rsa-sha1" else hashes.SHA256())
    spot = re.search(rb"^(?:DKIM-Signature|From):", raw, re.MULTILINE)
    assert spot
    return (
        raw[: spot.start()]
        + b"DKIM-Signature:"
        + text.encode()
        + base64.b64encode(made)
        + b"\r\n"
        + raw[spot.start() :]
    )


@dataclass
class Zone:
    """A resolver that knows these records, and remembers what it was asked."""

    records: Mapping[str, Any] = field(default_factory=lambda: {"s1._domainkey.acme.example": (record(),)})
    asked: list[str] = field(default_factory=list)

    def __call__(self, name: str) -> Answer:
        self.asked.append(name)
        found = self.records.get(name, ())
        if isinstance(found, Exception):
            raise found
        return Answer(found, DNS)


def checked(raw: bytes, zone: Callable[[str], Answer] | None = None, now: datetime = NOW) -> Signature:
    """The one signature of this mail."""
    (found,) = examine(raw, True, zone or Zone(), now)
    return found


def published(*texts: str) -> Zone:
    return Zone({"s1._domainkey.acme.example": texts})


# -- sound ones --------------------------------------------------------------------------------------------------------
@needs_dkimpy
def test_a_sound_signature_passes_and_every_fact_of_it_is_kept() -> None:
    assert checked(signed(x=MADE + 86_400)) == Signature(
        domain="acme.example",
        selector="s1",
        algorithm="rsa-sha256",
        result="pass",
        bits=2048,
        signed=tuple(NAMES.split(":")),
        made=datetime.fromtimestamp(MADE, UTC),
        expires=datetime.fromtimestamp(MADE + 86_400, UTC),
        record=record(),
        asked=NOW,
        resolver=DNS,
    )


@needs_dkimpy
@pytest.mark.parametrize(
    "form", ["relaxed/relaxed", "relaxed/simple", "simple/relaxed", "simple/simple", "relaxed", None]
)
@pytest.mark.parametrize("kind", [1024, 2048, "ed25519"])
def test_every_form_of_a_signature_is_checked(form: str | None, kind: int | str) -> None:
    of = key(kind)
    raw = signed(mail(body="Guten  Tag,\r\n\r\n\tein  Wort \r\n\r\n\r\n"), of, c=form)
    found = checked(raw, published(record(of)))
    assert (found.result, found.bits) == ("pass", 256 if kind == "ed25519" else kind)
    assert checked(raw + b"P.S.\r\n", published(record(of))).result == "fail"


@needs_dkimpy
def test_the_mailbox_may_store_lines_in_its_own_way() -> None:
    raw = signed()
    assert checked(raw.replace(b"\r\n", b"\n")).result == "pass"
    assert checked(b"From someone Mon Nov 23 10:00:00 2026\n" + raw.replace(b"\r\n", b"\n")).result == "pass"


@needs_dkimpy
def test_a_weak_signature_is_told_as_it_is() -> None:
    assert checked(signed(a="rsa-sha1")).result == "pass"
    limited = checked(signed(l=10) + b"P.S.: something else\r\n")
    assert (limited.result, limited.limited) == ("pass", True)
    assert checked(signed(), published(record(before="v=DKIM1; t=y; "))).testing
    late = checked(signed(x=MADE + 60))
    assert (late.result, late.expired) == ("pass", True)


# -- broken ones -------------------------------------------------------------------------------------------------------
@needs_dkimpy
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"4711001", b"4711002"),
        (b"h.albers@kahlo.example\r\nSubject", b"x.albers@kahlo.example\r\nSubject"),
        (b"<service@acme.example>", b"<other@acme.example>"),
        (b"Rechnung", b"rechnung"),
        (b"s=s1;", b"s=s1; z=x;"),
        (b"h=from:to", b"h=From:to"),
        (b"\r\nSubject:", b"\r\nSubject: x\r\nSubject:"),
    ],
)
def test_what_was_changed_after_signing_does_not_hold(old: bytes, new: bytes) -> None:
    raw = signed(h=f"{NAMES}:subject:from")
    assert checked(raw).result == "pass" and old in raw
    assert checked(raw.replace(old, new)).result == "fail"


@needs_dkimpy
@pytest.mark.parametrize(
    ("texts", "result", "why"),
    [
        ((), "permerror", "no-key"),
        (("v=spf1 -all",), "permerror", "no-key"),
        ((record(), record()), "permerror", "key"),
        (("v=spf1 -all", record()), "pass", ""),
        ((record(before=""),), "pass", ""),
        ((record(before="v=DKIM1; s=email:tlsrpt; h=sha1:sha256; n=x; "),), "pass", ""),
        ((record(before="v=DKIM1; t=s; "),), "pass", ""),
        ((record(key(2048, "another")),), "fail", ""),
        (("v=DKIM1; p=",), "permerror", "revoked"),
        (("v=DKIM1; p",), "permerror", "no-key"),
        (("p=; p=x",), "permerror", "key"),
        ((record(before="v=DKIM2; "),), "permerror", "key"),
        ((record(before="v=DKIM1; s=tlsrpt; "),), "permerror", "key"),
        ((record(before="v=DKIM1; h=sha1; "),), "permerror", "key"),
        ((record(key("ed25519")),), "permerror", "key"),
        ((record().replace("k=rsa", "k=dsa"),), "permerror", "key"),
        (("v=DKIM1; p=QUJD",), "permerror", "key"),
        (("v=DKIM1; p=*",), "permerror", "key"),
        (("v=DKIM1; p=é",), "permerror", "key"),
        ((record()[:-40],), "permerror", "key"),
        ((f"{record()}; n={'x' * 5_000}",), "permerror", "key"),
    ],
)
def test_each_way_in_which_a_key_may_be_wrong(texts: tuple[str, ...], result: str, why: str) -> None:
    found = checked(signed(), published(*texts))
    assert (found.result, found.why, found.resolver) == (result, why, DNS)
    assert len(found.record) <= 4_000


@needs_dkimpy
def test_a_strict_key_is_for_its_own_domain_alone() -> None:
    strict = published(record(before="v=DKIM1; t=s; "))
    assert checked(signed(i="@acme.example"), strict).result == "pass"
    assert checked(signed(i="@mail.acme.example"), strict).why == "key"
    assert checked(signed(i="@mail.acme.example")).result == "pass"


@needs_dkimpy
@pytest.mark.parametrize("error", [TimeoutError(), OSError("no network"), RuntimeError(), RecursionError(), KeyError()])
def test_a_resolver_that_fails_means_that_nobody_knows_now(error: Exception) -> None:
    found = checked(signed(), Zone({"s1._domainkey.acme.example": error}))
    assert (found.result, found.why, found.asked) == ("temperror", "no-answer", NOW)


@needs_dkimpy
@pytest.mark.parametrize("garbage", [None, 7, "text", (7,), (None,), (b"p=x",), ("p=\udcff",), ("\x00p=\x00",)])
def test_a_resolver_that_answers_garbage_proves_nothing(garbage: Any) -> None:
    assert checked(signed(), Zone({"s1._domainkey.acme.example": garbage})).result in ("permerror", "temperror")
    assert checked(signed(), lambda name: garbage).result in ("permerror", "temperror")


@pytest.mark.parametrize(
    "tags",
    [
        {"v": 2},
        {"v": None},
        {"a": "rsa-md5"},
        {"a": "ed25519-sha1"},
        {"d": "example"},
        {"d": "acme.example; d=desk.test"},
        {"d": "a b.example"},
        {"d": ""},
        {"s": None},
        {"s": ""},
        {"s": "a b"},
        {"s": "x/../y"},
        {"h": "to:subject"},
        {"h": "fr om:to"},
        {"h": "from\u00a0:to"},
        {"h": ":".join(["from"] * 300)},
        {"i": "@elsewhere.test"},
        {"i": "@xacme.example"},
        {"i": "@example"},
        {"q": "http"},
        {"l": "x"},
        {"l": "9" * 70},
        {"t": "x"},
        {"t": "-1"},
        {"x": "soon"},
        {"t": MADE, "x": MADE - 1},
        {"n": "x" * 9_000},
        {"n": "a" + " " * 200},
        {"n": "a\x1fb"},
    ],
)
def test_what_is_no_signature_asks_nobody(tags: Mapping[str, Any]) -> None:
    head = {"v": 1, "a": "rsa-sha256", "d": "acme.example", "s": "s1", "h": NAMES, "bh": "QQ==", "b": "QQ=="} | tags
    text = "; ".join(f"{name}={value}" for name, value in head.items() if value is not None)
    zone = Zone()
    found = checked(f"DKIM-Signature: {text}\r\n".encode() + mail(), zone)
    assert (found.result, found.why, zone.asked) == ("permerror", "malformed", [])


@needs_dkimpy
def test_a_signature_of_tomorrow_is_none() -> None:
    ahead = int((NOW + timedelta(hours=2)).timestamp())
    assert (found := checked(signed(t=ahead))).result == "permerror" and found.why == "future"
    assert checked(signed(t=ahead), now=NOW + timedelta(hours=2)).result == "pass"
    assert checked(signed(t=None)).result == "pass"


# -- how much is done --------------------------------------------------------------------------------------------------
def test_a_mail_that_was_not_read_whole_is_not_checked_and_nobody_is_asked() -> None:
    zone = Zone()
    (found,) = examine(signed()[:-5], False, zone, NOW)
    assert (found.result, found.domain, found.signed[0], zone.asked) == ("unread", "acme.example", "from", [])


def test_without_the_library_nothing_is_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signatures, "available", lambda: False)
    zone = Zone()
    found = checked(signed(), zone)
    assert (found.result, found.why, zone.asked) == ("temperror", "no-library", [])


def test_a_mail_without_signatures_has_none() -> None:
    assert examine(mail(), True, Zone(), NOW) == ()
    assert examine(b"", True, Zone(), NOW) == examine(b"\n\nDKIM-Signature: v=1", True, Zone(), NOW) == ()


@needs_dkimpy
def test_every_signature_is_checked_with_its_own_key() -> None:
    desk = key(2048, "desk")
    zone = Zone({"s1._domainkey.acme.example": (record(),), "k._domainkey.desk.test": (record(desk),)})
    raw = signed(signed(signed()[:], desk, d="desk.test", s="k"), d="desk.test", s="k")
    assert [(s.domain, s.result) for s in examine(raw, True, zone, NOW)] == [
        ("desk.test", "fail"),
        ("desk.test", "pass"),
        ("acme.example", "pass"),
    ]
    assert zone.asked == ["k._domainkey.desk.test", "s1._domainkey.acme.example"]


@needs_dkimpy
def test_no_mail_makes_us_ask_more_than_five_times_or_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = mail()
    for number in range(9):
        raw = signed(raw, s=f"s{number}")
    zone = Zone({f"s{number}._domainkey.acme.example": TimeoutError() for number in range(9)})
    assert [s.why for s in examine(raw, True, zone, NOW)] == ["no-answer"] * 5
    assert len(zone.asked) == 5
    again = Zone({"s1._domainkey.acme.example": TimeoutError()})
    assert [s.why for s in examine(signed(signed()), True, again, NOW)] == ["no-answer"] * 2
    assert len(again.asked) == 1
    monkeypatch.setattr(signatures, "IN_ALL", -1.0)
    late = Zone()
    assert checked(signed(), late).why == "no-answer" and not late.asked


@needs_dkimpy
@pytest.mark.parametrize(
    "before",
    [b"X: " + b"x" * 70_000, b"X: y\r\n" * 600, b"X: y" + b"\r\n z" * 9_000],
    ids=["octets", "fields", "lines"],
)
def test_a_header_that_is_too_large_is_not_checked(before: bytes) -> None:
    zone = Zone()
    raw = signed()
    spot = raw.index(b"\r\nFrom:")
    assert checked(raw[:spot] + b"\r\n" + before.rstrip(b"\r\n") + raw[spot:], zone).why == "large"
    assert not zone.asked


@needs_dkimpy
@pytest.mark.parametrize(
    "trick",
    [
        b"From: Acme <evil@acme.example>\r\nX: y\r\rz\r\n",
        b"From: Acme <evil@acme.example>\r\nX: y\r\r\nz: z\r\n",
        b"X: y\rFrom: Acme <evil@acme.example>\r\n",
        b"X: \x00y\r\n",
        b"X: \x0by\r\n",
        b"X: \x0cy\r\n",
        b"From : Acme <evil@acme.example>\r\n",
        b"no field at all\r\n",
        b"Subject : two\r\n",
        b"\xc3\xa9: y\r\n",
    ],
)
def test_a_header_that_two_programs_read_in_two_ways_proves_nothing(trick: bytes) -> None:
    raw = signed()
    assert checked(b"X: y\r\n" + trick + raw).result == "permerror"
    assert checked(raw.replace(b"\r\nFrom:", b"\r\n" + trick + b"From:", 1)).result == "permerror"


LONG = r"""
import sys
from datetime import datetime, UTC
from replybot import signatures
from replybot.signatures import Answer, examine
text = sys.argv[1]
for head in ('DKIM-Signature: ' + text, '', 'X: y'):
    for piece in (b' ', b'\t\r\n ', b';', b'=', b'a=', b'a=b;', b':', b'(', b'"', b'\r', b'\n', b'\r\n', b'X: y\r\n',
                  b' \r\n', b'x'):
        many = piece * (300_000 // len(piece))
        for raw in (head.encode() + b'\r\n\r\n' + many, head.encode() + many, many + head.encode(),
                    b'DKIM-Signature: ' + many, (head + '\r\n').encode() * 3000 + many):
            examine(raw, True, lambda name: Answer(('v=DKIM1; p=' + 'QUJD' * 900,)), datetime(2026, 11, 23, tzinfo=UTC))
            examine(raw, True, lambda name: Answer((sys.argv[2],)), datetime(2026, 11, 23, tzinfo=UTC))
"""


def test_huge_mails_are_read_in_bounded_time() -> None:
    (bare,) = re.findall(r"(?m)^DKIM-Signature: (.*)\r", signed().decode())
    subprocess.run([sys.executable, "-c", LONG, bare, record()], check=True, timeout=120)


@given(st.binary() | st.text(alphabet='dkim-sgnature:=; \r\n\tvabh1"()<>@.').map(str.encode), st.booleans())
def test_checking_never_raises(raw: bytes, whole: bool) -> None:
    for before in (b"", b"DKIM-Signature: ", b"DKIM-Signature: v=1; a=rsa-sha256; d=acme.example; s=s1; h=from; "):
        assert all(s.result != "pass" for s in examine(before + raw, whole, Zone(), NOW))


@needs_dkimpy
@given(st.data())
def test_a_change_anywhere_never_proves_another_mail(data: st.DataObject) -> None:
    raw = signed()
    spot = data.draw(st.integers(0, len(raw)))
    new = data.draw(st.binary(max_size=3) | st.sampled_from([b"\r\n", b"\r\n\r\n", b"\r", b"\n ", b":", b";", b" "]))
    changed = raw[:spot] + new + raw[spot + data.draw(st.integers(0, 3)) :]
    for found in examine(changed, True, Zone(), NOW):
        if found.result == "pass":
            squeezed = re.sub(rb"\s+", b" ", changed)
            for part in (b"Ticket#4711001]", b"<service@acme.example>", b"h.albers@kahlo.example Subject"):
                assert part in squeezed


# -- the resolver ------------------------------------------------------------------------------------------------------
@needs_dkimpy
def test_the_resolver_of_the_machine_is_asked_once_and_not_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    import dns.exception
    import dns.name
    import dns.resolver
    import dns.rrset

    said: dict[str, Any] = {}

    class Found:
        nameserver = DNS
        rrset = dns.rrset.from_text("s1._domainkey.acme.example.", 60, "IN", "TXT", '"v=DKIM1; " "p=QUJD"', '"\\255"')

    class Resolver:
        nameservers = (DNS, "192.0.2.54")

        def resolve(self, name: str, kind: str, **options: Any) -> Any:
            said.update(options, name=name, kind=kind)
            if name.startswith("gone"):
                raise dns.resolver.NXDOMAIN
            if name.startswith("slow"):
                raise dns.exception.Timeout
            return Found()

    monkeypatch.setattr(dns.resolver, "Resolver", Resolver)
    assert ask("s1._domainkey.acme.example") == Answer(("v=DKIM1; p=QUJD", "\\xff"), DNS)
    assert (said["name"], said["kind"], said["search"]) == ("s1._domainkey.acme.example.", "TXT", False)
    assert said["lifetime"] == signatures.TIMEOUT
    Found.rrset = None
    assert ask("empty") == Answer((), DNS)
    assert ask("gone") == Answer((), DNS)
    with pytest.raises(dns.exception.Timeout):
        ask("slow")


# -- in a run ----------------------------------------------------------------------------------------------------------
STAMP = (
    "from smtp.acme.example (out.acme.example [192.0.2.7])\n\tby mx.kahlo.example (Postfix) with ESMTPS id 4F1;"
    "\n\tMon, 23 Nov 2026 10:00:00 +0100"
)


def plain(**fields: Any) -> bytes:
    """Acme's mail at a server that writes no Authentication-Results."""
    return mail(**{"without": ("Authentication-Results",), "Received": STAMP, **fields})


def desk(word: str, zone: Callable[[str], Answer]) -> Desk:
    return Desk(
        name="home",
        policy=policy(answer_since=SINCE, dkim=word),
        playbooks=(playbook(),),
        wordings=wording,
        mailbox=ListMailbox(),
        ledger=ListLedger(),
        transport=Outbox(),
        signatures=lambda raw, whole, now: examine(raw, whole, zone, now),
    )


def decided(at: Desk, raw: bytes) -> Any:
    assert isinstance(at.mailbox, ListMailbox)
    at.mailbox.arrive(raw, NOW)
    return run(at, NOW).taken[-1].decision


def evidence(at: Desk) -> Evidence | None:
    (found,) = [e for case in at.ledger.cases() for e in case.exchanges if e.way == "in"]
    return found.evidence


@needs_dkimpy
@pytest.mark.parametrize(("word", "asked", "kind"), [("off", 0, Hold), ("evidence", 1, Hold), ("witness", 1, Send)])
def test_the_owner_says_what_signatures_are_for(word: str, asked: int, kind: type) -> None:
    zone = Zone()
    at = desk(word, zone)
    assert type(decided(at, signed(plain()))) is kind
    assert len(zone.asked) == asked
    found = evidence(at)
    assert found is not None and found.proof == ("aligned" if word == "witness" else "absent")
    assert [s.result for s in found.signatures] == ["pass"] * asked


@needs_dkimpy
def test_where_the_own_server_speaks_signatures_are_evidence_only() -> None:
    zone = Zone({"s1._domainkey.acme.example": ()})
    at = desk("witness", zone)
    assert type(decided(at, signed())) is Send
    found = evidence(at)
    assert found is not None and (found.proof, found.place) == (Proof.ALIGNED.value, 3)
    assert found.field.startswith("mx.kahlo.example; ") and [s.why for s in found.signatures] == ["no-key"]
    assert "Rechnung" not in repr(found) and "h.albers" not in repr(found)


@needs_dkimpy
@pytest.mark.parametrize(
    "raw",
    [
        lambda: signed(plain(Subject="Ihre Anfrage")),
        lambda: signed(plain(From="Jemand <jemand@elsewhere.test>")),
        lambda: signed(plain(X_Original_To="x@elsewhere.test", To="x@elsewhere.test")),
        lambda: signed(plain(X_Original_To="jonas@kahlo.example")),
    ],
    ids=["no code", "no playbook", "not ours", "the owner's own"],
)
def test_for_any_other_mail_nobody_is_asked(raw: Callable[[], bytes]) -> None:
    zone = Zone()
    at = desk("witness", zone)
    at.mailbox.arrive(raw(), NOW)  # type: ignore[attr-defined]
    run(at, NOW)
    assert zone.asked == []


@needs_dkimpy
@pytest.mark.parametrize(
    "raw",
    [
        lambda: signed(plain(), key(2048, "another")),
        lambda: signed(plain(), l=5),
        lambda: signed(plain(), x=MADE + 1),
        lambda: signed(plain(), a="rsa-sha1"),
        lambda: signed(plain(), h="from:to"),
        lambda: signed(plain(), s="gone"),
        lambda: signed(plain(), d="desk.test"),
        lambda: signed(plain(Received=STAMP.replace("(out.acme.example", "(unknown"))),
        lambda: signed(plain(Received=STAMP.replace("(out.acme.example", "(out.elsewhere.test"))),
        lambda: signed(plain()).replace(b"Rechnung", b"Quittung"),
        lambda: signed(plain()).replace(b"\r\nTo:", b"\r\nReply-To: service@acme.example\r\nTo:"),
        lambda: signed(plain(first=[("Authentication-Results", "mx.kahlo.example; none")])),
        plain,
    ],
)
def test_a_second_witness_with_one_fault_sends_nothing(raw: Callable[[], bytes]) -> None:
    at = desk("witness", Zone())
    found = decided(at, raw())
    assert isinstance(found, Hold) and "authentication" in {f.check for f in found.findings}
    assert at.transport.sent == []  # type: ignore[attr-defined]


# -- told --------------------------------------------------------------------------------------------------------------
SOUND = Signature(
    "acme.example", "s1", "rsa-sha256", "pass", "", 2048, ("from", "to"), True, NOW, NOW, True, True, "v=DKIM1; p=",
    NOW, DNS,
)  # fmt: skip


def test_the_evidence_is_told_one_fact_a_line() -> None:
    found = Evidence("aligned", "your mail server says: {value}", "dkim=pass for {x}", "mx; {field}", 3, (SOUND,))
    lines = list(_evidence(found))
    assert len(lines) == 10 and all(line.startswith("Evidence: ") and "\n" not in line for line in lines)
    assert lines[0] == "Evidence: your mail server says: dkim=pass for {x}."
    assert "mx; {field}" in lines[1] and "holds" in lines[2] and lines[-1].endswith("v=DKIM1; p=")
    assert list(_evidence(None)) == []
    for result, why in (("fail", ""), ("unread", ""), ("permerror", "malformed"), ("temperror", "no-answer")):
        assert "it holds" not in " ".join(
            _evidence(replace(found, signatures=(replace(SOUND, result=result, why=why),)))
        )


def test_the_evidence_as_json_has_its_moments_as_text() -> None:
    whole = _evidence_json(Evidence("absent", "no {value}", "proof", "", 0, (SOUND, replace(SOUND, asked=None))))
    assert (whole["says"], whole["signatures"][0]["asked"], whole["signatures"][1]["asked"]) == (
        "no proof",
        NOW.isoformat(),
        None,
    )


@needs_dkimpy
@pytest.mark.parametrize("language", ["de", "el", "ga", "en"])
@pytest.mark.parametrize("form", [b"simple/simple", b"relaxed/relaxed"])
def test_our_own_letters_survive_being_signed_and_checked(language: str, form: bytes) -> None:
    """A mail server of the owner's signs what we hand it; the company's checks that."""
    import dkim

    from tests.core.test_letters import letter

    pem = key().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )  # type: ignore[union-attr]
    raw, ways = letter(language).raw, tuple(form.split(b"/"))
    signature = dkim.sign(raw, b"s1", b"kahlo.example", pem, canonicalize=ways)
    published = record().encode()
    assert dkim.verify(signature + raw, dnsfunc=lambda name, timeout=5: published)
    assert not dkim.verify(signature + raw.replace(b"Jonas", b"Johan"), dnsfunc=lambda name, timeout=5: published)
