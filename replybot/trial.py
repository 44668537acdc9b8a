"""A mail from a file, really decided on, with nothing behind it; and the examples of a playbook, tried that way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

from replybot.consider import Eyes
from replybot.core.case import Finding
from replybot.core.compose import Reply, Wording
from replybot.core.decide import Decision, File, Hold, Send, Skip, decide
from replybot.core.gate import Question
from replybot.core.playbook import Example, Expected, Playbook
from replybot.core.policy import Limits, Policy
from replybot.core.shelf import Shelf
from replybot.desk import OPEN_LIMIT, Desk
from replybot.dull import FirstLook
from replybot.errors import PermanentError
from replybot.ledger.base import Ledger
from replybot.mailboxes.base import Batch, Dull, RawMail
from replybot.preview import ShowingTransport

WORDS = {Send: "send", Hold: "hold", File: "file", Skip: "skip"}
"""What is called how in `explain` and in an example's `expect`."""

OWNER = Policy(
    owner_name="Jonas Kahl",
    domains=("kahlo.example",),
    addresses=("jonas@*",),
    names=("Jonas Kahl",),
    unknown_addresses="stranger",
    trusted_authserv_ids=("mx.kahlo.example",),
    answer_since=datetime(1990, 1, 1, tzinfo=UTC),
    limits=replace(Limits(), max_age=timedelta(days=36_500)),
)
"""For whom examples are tried: whoever shares a playbook shares nothing of his own, and gets the same decisions."""

EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
NAME = "examples"


class Files:
    """A mailbox that is never read: whoever tries mails brings them along."""

    def new_mail(self, cursor: bytes, dull: Dull | None = None) -> Iterator[Batch]:
        return iter(())

    def open_mail(self, key: str, limit: int) -> RawMail | None:
        return None

    def mark(self, key: str, mark: str) -> None:
        pass

    def keep(self, folder: str, raw: bytes, message_id: str) -> None:
        pass

    def holds(self, folder: str, message_id: str) -> bool:
        return False

    def facts(self) -> tuple[str, ...]:
        return ()

    def wait(self, seconds: float, stop: Event) -> bool:
        return False

    def close(self) -> None:
        pass


def read_file(file: Path) -> RawMail:
    """The beginning of a mail file, as far as a decision wants it. OSError: it cannot be read."""
    with file.open("rb") as stream:
        data = stream.read(OPEN_LIMIT)
        size = file.stat().st_size
    return RawMail(str(file), data, max(size, len(data)), None, size <= len(data))


def weigh(desk: Desk, raw: RawMail, since: datetime, now: datetime) -> tuple[Question, Decision]:
    """The real decision on one mail, as if it arrived at its own Date. PermanentError: a template cannot be filled."""
    try:
        question = Eyes(desk, FirstLook(desk, since), now, desk.policy.limits.per_run).question(raw)
        if question.mail.received is None and question.mail.date is not None:
            question = replace(question, mail=replace(question.mail, received=question.mail.date))
        return question, decide(question, desk.wordings)
    except ValueError as error:
        raise PermanentError(f"{raw.key}: {error}") from error


@dataclass(frozen=True, slots=True)
class Trial:
    """An example, and what became of it. Without `faults` it is as the playbook expects."""

    example: Example
    found: Expected  # in the words of `expect`; `held_by`: all checks that were not fine
    reply: Reply | None = None
    findings: tuple[Finding, ...] = ()
    faults: tuple[str, ...] = field(default=())  # keys of `expect` that differ, or a sentence that begins with "mail:"


def try_playbook(
    book: Playbook,
    folder: Path,
    wordings: Callable[[str], Wording],
    ledger: Ledger,
) -> Iterator[Trial]:
    """Every example of a playbook (`folder`: where it lies), through the same code as a run, each on its own. `ledger`:
    an empty one; it stays so."""
    for example in book.examples:
        scratch = ledger.scratch()
        try:
            yield _try(example, book, folder, wordings, scratch)
        finally:
            scratch.close()


def _try(
    example: Example,
    book: Playbook,
    folder: Path,
    wordings: Callable[[str], Wording],
    ledger: Ledger,
) -> Trial:
    try:
        raw = read_file(folder / example.mail)
    except OSError as error:
        return Trial(example, Expected(""), faults=(f"mail: cannot be read ({error.strerror})",))
    desk = Desk(NAME, OWNER, Shelf((book,)), wordings, Files(), ledger, ShowingTransport())
    try:
        question, decision = weigh(desk, raw, EARLIEST, soon_after(raw))
    except PermanentError as error:
        return Trial(example, Expected(""), faults=(f"mail: {error}",))
    reply = decision.reply if isinstance(decision, Hold | Send) else None
    found = Expected(
        decision=WORDS[type(decision)],
        step=reply.step if reply else "",
        company=question.ticket.company if question.book else "",
        code=question.ticket.code.value if question.ticket.code else "",
        held_by=tuple(f.check for f in sorted(decision.findings, key=lambda f: -f.verdict) if f.verdict),
    )
    return Trial(example, found, reply, decision.findings, tuple(_faults(example.expect, found, book)))


def soon_after(raw: RawMail) -> datetime:
    """A little after the mail was written: an example never grows too old."""
    from replybot.core.mail import read

    written = read(raw.data, None, size=raw.size, whole=raw.whole).date
    return (written or EARLIEST) + timedelta(minutes=5)


def _faults(expected: Expected, found: Expected, book: Playbook) -> Iterator[str]:
    """The keys in which what was found differs from what is expected; where nothing is expected, nothing differs."""
    if expected.decision != found.decision:
        yield "decision"
    if expected.step and expected.step != found.step:
        yield "step"
    if (expected.company or (book.company if expected.decision == "send" else found.company)) != found.company:
        yield "company"
    if expected.code and expected.code != found.code:
        yield "code"
    if not set(expected.held_by) <= set(found.held_by):
        yield "held_by"
