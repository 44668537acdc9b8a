"""The fields of an example mail that machines wrote: what mail servers found out, and the marks of programs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from replybot.core import evidence
from replybot.core.codes import BY_FIELD
from replybot.core.example.cast import KNOWN, SERVER, Cast
from replybot.core.fields import unfold, words
from replybot.core.gate.machines import LISTS, RESPONDERS
from replybot.core.gate.traces import LOOPS
from replybot.core.mail import IncomingMail
from replybot.core.results import Result, parse

ELSEWHERE_WRITTEN = frozenset({"message-id", "from", "to", "cc", "subject", "date", "reply-to", "received"})
SAID = {
    "auto-submitted": ("no", "auto-generated", "auto-replied", "auto-notified"),
    "precedence": ("bulk", "list", "junk", "auto_reply", "first-class", "normal"),
    "x-precedence": ("bulk", "list", "junk", "auto_reply", "first-class", "normal"),
    "x-auto-response-suppress": ("all", "oof", "autoreply", "dr", "ndr", "rn", "nrn", "none"),
}
"""The words that these marks know; another one is written as such, and no more."""
CONSTANTS = ("hello", "true", "yes", "1")  # what programs write as a loop mark
METHODS = ("dkim", "spf", "dmarc")
OTHERS = 10  # fields of one kind


def results(mail: IncomingMail, trusted: Sequence[str], cast: Cast) -> Iterator[tuple[str, str]]:
    """Authentication-Results with the same results, and a signature of the same form, if there were any."""
    found = _heard(mail, trusted)
    said = [line for one in found if (line := _result(one, cast))]
    if said:
        yield "Authentication-Results", f"{SERVER};\n\t" + ";\n\t".join(said)
    for signature in mail.all("DKIM-Signature")[:2]:
        yield "DKIM-Signature", _signature(signature, cast)


def _heard(mail: IncomingMail, trusted: Sequence[str]) -> tuple[Result, ...]:
    """What the topmost field of a trusted server says; where none is trusted, the topmost."""
    fields = [parse(unfold(value)) for value in mail.all("Authentication-Results")]
    own = {name.lower() for name in trusted}
    return next((said for name, said in fields if name in own), fields[0][1] if fields else ())


def _result(one: Result, cast: Cast) -> str:
    if one.method not in METHODS or not re.fullmatch(r"[a-z]{4,10}", one.result):
        return ""
    names = {"dkim": ("header.d",), "spf": ("smtp.mailfrom",), "dmarc": ("header.from",)}[one.method]
    known = [f"{name}={_domain(domain, cast)}" for name in names if (domain := one.domain(name) or _behind(one, name))]
    if one.method == "dkim" and not known and (domain := one.domain("header.i")):
        known = [f"header.i=@{_domain(domain, cast)}"]
    return " ".join((f"{one.method}={one.result}", *known))


def _behind(one: Result, name: str) -> str:
    return one.get(name).rpartition("@")[2].strip("<>")


def _domain(domain: str, cast: Cast) -> str:
    """The company's own as it stands: alignment hangs on it; else only whose house it is."""
    return domain if cast.of_company(domain) else cast.host(domain)


def _signature(value: str, cast: Cast) -> str:
    tags = dict(re.findall(r"\b([a-z]{1,2})\s*=\s*([^;]*)", value))
    domain = _domain(re.sub(r"\s", "", tags.get("d", "")).lower(), cast)
    algorithm = (
        tags.get("a", "").strip() if re.fullmatch(r"[a-z0-9-]{5,20}", tags.get("a", "").strip()) else "rsa-sha256"
    )
    body = cast.scrambled(re.sub(r"[^A-Za-z0-9+/=]", "", tags.get("bh", ""))[:88])
    seal = cast.scrambled(re.sub(r"[^A-Za-z0-9+/=]", "", tags.get("b", ""))[:700])
    rows = "\n\t ".join(seal[at : at + 64] for at in range(0, len(seal), 64))
    return (
        f"v=1; a={algorithm}; c=relaxed/relaxed; d={domain}; s=sample;\n"
        f"\th=from:to:subject:date:message-id:mime-version;\n\tbh={body};\n\tb={rows}"
    )


def machine_fields(mail: IncomingMail, cast: Cast) -> Iterator[tuple[str, str]]:
    """The marks of programs that count for a decision, in their order, each with no more than what it says there."""
    lists, loops, count = {name.lower() for name in LISTS}, {name.lower() for name in LOOPS}, 0
    answers = {name.lower(): begins for name, begins in RESPONDERS}
    for name, raw in mail.headers:
        low, value = name.lower(), words(raw)
        made = ""
        if low in SAID:
            made = _marks(value, SAID[low])
        elif low in lists or low in ("list-unsubscribe", "feedback-id", "x-list-unsubscribe"):
            made = f"<mailto:list@{cast.host(mail.sender.domain if mail.sender else '')}>"
        elif low == "list-unsubscribe-post":
            made = "List-Unsubscribe=One-Click"
        elif low in loops:
            made = value.lower() if value.lower() in CONSTANTS else "yes"
        elif low in BY_FIELD and low not in ELSEWHERE_WRITTEN:
            made = _print(low, value, cast)
        elif low in answers and value.lower().startswith(answers[low]) and low not in ELSEWHERE_WRITTEN:
            made = answers[low] or "yes"
        elif evidence.TICKET_FIELD.match(low):
            made = cast.token(value)[:40] or "1"
        if made and low != "delivered-to" and count < OTHERS:
            count += 1
            yield name, made


def _marks(value: str, known: Sequence[str]) -> str:
    said = [word.strip().lower() for word in re.split(r"[,;]", value)]
    first = re.match(r"[\w-]*", said[0])
    if len(said) == 1 or "auto-generated" in known:
        word = first[0] if first else ""
        return word if word in known else "x-other"
    return ", ".join(word if word in known else "x-other" for word in said[:4])


def _print(name: str, value: str, cast: Cast) -> str:
    """Of a field that only one system writes, the words by which it is known; the rest is another."""
    for _system, pattern in BY_FIELD[name]:
        if found := pattern.search(value.strip()):
            known = KNOWN | frozenset(re.findall(r"[a-z]+", pattern.pattern.lower()))
            return cast.scrambled(found[0], known) if len(found[0]) > 1 else cast.token(value)[:40]
    return ""
