"""Alters mails at random, as the world does and as an attacker would: fields, values, addresses, parts, octets.

A mutation takes a draft and changes it in place; it knows nothing of what is decided, and nothing is too odd for it.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Sequence
from random import Random

FIELD = re.compile(rb"\r?\n(?![ \t])")
END = re.compile(rb"\r?\n\r?\n")
NAMES = (
    b"From", b"To", b"Cc", b"Bcc", b"Reply-To", b"Sender", b"Subject", b"Date", b"Message-ID", b"In-Reply-To",
    b"References", b"Return-Path", b"Delivered-To", b"X-Original-To", b"Envelope-To", b"Received", b"Resent-To",
    b"Authentication-Results", b"ARC-Authentication-Results", b"DKIM-Signature", b"Content-Type", b"MIME-Version",
    b"Content-Transfer-Encoding", b"Content-Language", b"Auto-Submitted", b"Precedence", b"List-Id",
    b"X-Auto-Response-Suppress", b"List-Unsubscribe", b"X-Spam-Status", b"X-Mailer", b"Content-Disposition",
)  # fmt: skip
ODD = (
    b"\x00", b"\r", b"\n", b"\r\n ", b"\r\n\t", b"\x1b[2J", b"\x07", b"\x7f", b"\x80", b"\xff", b"\xc3\x28",
    b"\xed\xa0\x80",
    b"\xc2\xa0", b"\xc2\x85", b"\xe2\x80\xa8", b"\xe2\x80\xae", b"\xe2\x80\x8b", b"\xef\xbb\xbf", b"\xc2\xad",
    b"\xef\xbc\x91", b"\xd0\xb0", b"\xf0\x9f\x93\xa6", b"(x)", b"((((", b")", b"\"", b"\\", b"<", b">", b"@", b",",
    b";", b":",
    b"=?", b"?=", b"=?utf-8?q?=0D=0A?=", b"=?utf-8?b?////?=", b"=?x?q?y?=", b"=?utf-8?q?=00?=", b"=?idna?q?xn--a?=",
    b"{}",
    b"{value}", b"%s", b"\r\nX-Odd: 1\r\n", b"\xef\xbc\xa0", b"\xe3\x80\x82", b"[", b"]",
)  # fmt: skip
CHARSETS = (
    b"utf-8", b"utf-7", b"utf-16", b"utf-32", b"iso-8859-1", b"cp037", b"idna", b"punycode", b"base64", b"rot13",
    b"zlib",
    b"unicode-escape", b"shift_jis", b"iso-2022-jp", b"big5", b"hz", b"x-none", b"", b"utf-8\x00", b"'utf-8'",
    b"us-ascii",
    b"undefined", b"mbcs", b"oem", b"\xff",
)  # fmt: skip
TYPES = (
    b"text/plain", b"text/html", b"multipart/mixed", b"multipart/mixed; boundary=", b'multipart/mixed; boundary="a b"',
    b"multipart/alternative; boundary=x", b"message/rfc822", b"text/calendar", b"application/octet-stream", b"text",
    b"multipart/digest; boundary=x", b"multipart/signed; boundary=x", b"text/plain; charset*=utf-8''x",
    b"text/plain; =",
    b"text/plain; charset*0=ut; charset*1=f-8", b"text/plain; name*=\xff''x", b"message/delivery-status; x", b"/",
    b";;;",
)  # fmt: skip
ENCODINGS = (
    b"7bit",
    b"8bit",
    b"base64",
    b"quoted-printable",
    b"x-uuencode",
    b"uuencode",
    b"binary",
    b"x-none",
    b"\xff",
)
DATES = (
    b"Mon, 23 Nov 2026 10:00:00 +9999", b"Mon, 23 Nov 0000 10:00:00 +0000", b"Mon, 23 Nov 9999 23:59:59 -1200",
    b"x", b"",
    b"Mon, 32 Foo 2026 25:61:61", b"1 Jan 1 00:00:00 +1400", b"Mon, 23 Nov 2026 10:00:00 " + b"9" * 400, b"\xff",
    b"Mon, 23 Nov 99999999999999999999 10:00:00 +0000", b"Mon, 23 Nov 2026 10:00:60 -0000",
)  # fmt: skip
TWINS = ((b"a", "а".encode()), (b"o", "о".encode()), (b"l", b"1"), (b"o", b"0"), (b"m", b"rn"), (b"e", "е".encode()),
         (b"k", "\u212a".encode()), (b"i", "İ".encode()), (b"s", "ſ".encode()))  # fmt: skip


class Draft:
    """A mail while it is altered: its fields as octets, and its body."""

    def __init__(self, data: bytes, others: Sequence[bytes] = ()) -> None:
        self.others = others
        self.load(data)

    def load(self, data: bytes) -> None:
        end = END.search(data)
        head, self.body = (data[: end.start()], data[end.end() :]) if end else (data, b"")
        self.fields = FIELD.split(head) if head else []

    def data(self) -> bytes:
        return b"\r\n".join(self.fields) + b"\r\n\r\n" + self.body

    def named(self, *names: bytes) -> list[int]:
        """Where fields of these names stand."""
        return [at for at, field in enumerate(self.fields) if name_of(field) in names]

    def some(self, rng: Random) -> int:
        """Any field; those that decide something are met more often. A header without fields gets one."""
        if not self.fields:
            self.fields.append(b"X-Only: 1")
        deciding = self.named(b"from", b"to", b"reply-to", b"subject", b"message-id", b"authentication-results")
        return rng.choice(deciding) if deciding and rng.random() < 0.5 else rng.randrange(len(self.fields))


def name_of(field: bytes) -> bytes:
    return field.partition(b":")[0].strip().lower()


def value_of(field: bytes) -> bytes:
    return field.partition(b":")[2].lstrip(b" ")


Mutation = Callable[[Random, Draft], None]


def duplicate(rng: Random, d: Draft) -> None:
    d.fields.insert(rng.randint(0, len(d.fields)), d.fields[d.some(rng)])


def drop(rng: Random, d: Draft) -> None:
    del d.fields[d.some(rng)]


def move(rng: Random, d: Draft) -> None:
    d.fields.insert(rng.randint(0, len(d.fields) - 1), d.fields.pop(d.some(rng)))


def refold(rng: Random, d: Draft) -> None:
    at = d.some(rng)
    field = re.sub(rb"\r?\n[ \t]+", b" ", d.fields[at])
    blanks = [m.start() for m in re.finditer(rb" ", field)] or [len(field)]
    for spot in sorted(rng.sample(blanks, min(len(blanks), rng.randint(1, 4))), reverse=True):
        field = field[:spot] + rng.choice((b"\r\n ", b"\r\n\t", b"\n ", b"\r\n \r\n ", b"\r\n  ")) + field[spot + 1 :]
    d.fields[at] = field


def rename(rng: Random, d: Draft) -> None:
    at = d.some(rng)
    d.fields[at] = rng.choice(NAMES) + b": " + value_of(d.fields[at])


def recase(rng: Random, d: Draft) -> None:
    at = d.some(rng)
    name, colon, value = d.fields[at].partition(b":")
    change = rng.choice((bytes.upper, bytes.lower, bytes.swapcase))
    d.fields[at] = change(name) + rng.choice((b":", b": ", b":\t", b" :", b":\r\n ")) + value if colon else change(name)
    if rng.random() < 0.3:
        d.fields[at] = change(d.fields[at])


def insert_odd(rng: Random, d: Draft) -> None:
    at = d.some(rng)
    spot = rng.randint(len(name_of(d.fields[at])) if rng.random() < 0.9 else 0, len(d.fields[at]))
    d.fields[at] = d.fields[at][:spot] + rng.choice(ODD) * rng.choice((1, 1, 1, 2, 40)) + d.fields[at][spot:]


def insert_odd_around_a_code(rng: Random, d: Draft) -> None:
    for at in d.named(b"subject"):
        spots = [m.start() for m in re.finditer(rb"\d", d.fields[at])] or [len(d.fields[at])]
        spot = rng.choice(spots)
        d.fields[at] = d.fields[at][:spot] + rng.choice(ODD) + d.fields[at][spot:]


def change_digit(rng: Random, d: Draft) -> None:
    at = d.some(rng) if rng.random() < 0.5 else (d.named(b"subject") or [0])[0]
    spots = [m.start() for m in re.finditer(rb"\d", d.fields[at])]
    if spots:
        spot = rng.choice(spots)
        new = rng.choice((b"0", b"9", b"", "１".encode(), "٣".encode(), b"O", b"=31", b"=?utf-8?q?1?="))
        d.fields[at] = d.fields[at][:spot] + new + d.fields[at][spot + 1 :]


def swap_values(rng: Random, d: Draft) -> None:
    a, b = d.some(rng), d.some(rng)
    one, two = d.fields[a], d.fields[b]
    d.fields[a] = one.partition(b":")[0] + b": " + value_of(two)
    if rng.random() < 0.5:
        d.fields[b] = two.partition(b":")[0] + b": " + value_of(one)


def encode_value(rng: Random, d: Draft) -> None:
    at = d.some(rng)
    name, _, value = d.fields[at].partition(b":")
    begin = rng.randrange(max(1, len(value)))
    end = rng.randint(begin, len(value))
    part, charset = value[begin:end], rng.choice(CHARSETS)
    quoted = b"q?" + b"".join(b"=%02X" % octet for octet in part)
    word = b"=?" + charset + b"?" + rng.choice((quoted, b"b?" + base64.b64encode(part))) + b"?="
    d.fields[at] = name + b":" + value[:begin] + word + value[end:]


def add_field(rng: Random, d: Draft) -> None:
    value = rng.choice(
        (b"", b"x", rng.choice(ODD), value_of(d.fields[d.some(rng)]), b"no", b"All", b"bulk", b"<>", b"y" * 2000)
    )
    d.fields.insert(rng.randint(0, len(d.fields)), rng.choice(NAMES) + b": " + value)


def more_addresses(rng: Random, d: Draft) -> None:
    spots = d.named(b"from", b"to", b"cc", b"reply-to", b"return-path", b"x-original-to", b"delivered-to", b"sender")
    if spots:
        at = rng.choice(spots)
        name, _, value = d.fields[at].partition(b":")
        own = rng.choice(
            (value_of(d.fields[rng.choice(spots)]), b"mallory@elsewhere.test", b'"a, b" <x@elsewhere.test>')
        )
        shapes = (
            value + b", " + own, b" " + own + b"," + value, b" Team:" + value + b";", value + b";" + own,
            value + b" " + own,
            b' "' + value.strip() + b'" <mallory@elsewhere.test>', b" (" + value.strip() + b") " + own,
            b" <" + own + b">" + value,
            b" <@elsewhere.test:" + value.strip(b" <>") + b">", value + b"<" + own + b">",
            b" " + own.strip(b"<>") + b"\x00" + value,
        )  # fmt: skip
        d.fields[at] = name + b":" + rng.choice(shapes)


def look_alike(rng: Random, d: Draft) -> None:
    for at in d.named(b"from") or [d.some(rng)]:
        head, sign, tail = d.fields[at].rpartition(b"@")
        old, new = rng.choice(TWINS)
        changed = (
            tail.replace(old, new, 1), b"xn--" + tail, tail.replace(b".", "。".encode(), 1),
            tail.replace(b".", b"-", 1),
            tail.rstrip(b">") + b".test>", b"x" + tail, b"x." + tail, tail.rstrip(b">") + b".>", tail.upper(),
            b"[" + tail + b"]",
        )  # fmt: skip
        d.fields[at] = head + sign + rng.choice(changed)


def content(rng: Random, d: Draft) -> None:
    fields = ((b"Content-Type", rng.choice(TYPES)), (b"Content-Type", b"text/plain; charset=" + rng.choice(CHARSETS)),
              (b"Content-Transfer-Encoding", rng.choice(ENCODINGS)), (b"Date", rng.choice(DATES)))  # fmt: skip
    name, value = rng.choice(fields)
    d.fields = [f for f in d.fields if name_of(f) != name.lower() or rng.random() < 0.1] + [name + b": " + value]


def nest(rng: Random, d: Draft) -> None:
    own = [d.fields.pop(at) for at in reversed(d.named(b"content-type", b"content-transfer-encoding"))]
    for _ in range(rng.choice((1, 1, 2, 3, 25))):
        edge = b"b%d" % rng.randrange(10)
        head = b"\r\n".join(own) or b"Content-Type: text/plain"
        more = rng.choice((b"", b"--" + edge + b"\r\nContent-Type: " + rng.choice(TYPES) + b"\r\n\r\nx\r\n"))
        d.body = b"--" + edge + b"\r\n" + head + b"\r\n\r\n" + d.body + b"\r\n" + more + b"--" + edge + b"--\r\n"
        own = [b"Content-Type: multipart/mixed; boundary=" + edge]
    d.fields += own


def body_odd(rng: Random, d: Draft) -> None:
    spot = rng.randint(0, len(d.body))
    piece = rng.choice(
        (*ODD, b"<!--", b"<style", b"&#0;", b"&#xd800;", b"&#99999999;", b"=", b"=0", b"begin 644 x\r\n", b"ref:")
    )
    d.body = d.body[:spot] + piece * rng.choice((1, 1, 3, 300)) + d.body[spot:]


def octets(rng: Random, d: Draft) -> None:
    """A few changes that know nothing of mail."""
    data = bytearray(d.data())
    for _ in range(rng.choice((1, 1, 2, 8))):
        at = rng.randrange(len(data)) if data else 0
        match rng.randrange(7):
            case 0 if data:
                data[at] ^= 1 << rng.randrange(8)
            case 1:
                del data[at : at + rng.choice((1, 1, 4, 60))]
            case 2:
                data[at:at] = rng.choice((bytes([rng.randrange(256)]), *ODD))
            case 3:
                data[at:at] = data[at : at + rng.randint(1, 200)]
            case 4 if d.others:
                other = rng.choice(d.others)
                data[at:] = other[rng.randrange(len(other)) :] if rng.random() < 0.5 else other[min(at, len(other)) :]
            case 5 if rng.random() < 0.3:
                del data[at:]
            case 6 if rng.random() < 0.3:
                data = bytearray(bytes(data).replace(b"\r\n", rng.choice((b"\n", b"\r", b"\r\r\n"))))
    d.load(bytes(data))


HEADER = (
    duplicate, drop, move, refold, rename, recase, insert_odd, insert_odd, insert_odd_around_a_code, change_digit,
    swap_values, encode_value, encode_value, add_field, more_addresses, more_addresses, look_alike, content, nest,
)  # fmt: skip
MUTATIONS: tuple[Mutation, ...] = (*HEADER, body_odd, octets, octets, octets)
