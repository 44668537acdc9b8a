"""`watch`: starts a run when mail arrives, and now and then in any case; for those who do not want to wait for cron."""

from __future__ import annotations

import contextlib
import queue
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from replybot.cli.agenda import ALL, Agenda
from replybot.cli.apart import start_run
from replybot.cli.desk import chosen, config_path, read_config
from replybot.cli.lookout import Back, Came, Ended, Event, Lookout, Lost
from replybot.cli.systemd import beat, tell_systemd
from replybot.cli.words import _, visible
from replybot.errors import UserError
from replybot.settings.amounts import duration
from replybot.settings.values import MailboxConfig

FAREWELL = 1.5  # seconds for connections to be closed
GRACE = 60.0  # seconds that a run may take to end by itself when the watching ends
LASTING = 160.0  # seconds; a run that is put off for so long is worth a word
WRONG, BUSY = 2, 3


@click.command(epilog="Example:  replybot watch --every 15m")
@click.option("--every", metavar="TIME", default="15m", show_default=True, help="A run at least so often: 5m, 1h.")
@click.option("--mailbox", metavar="NAME", default=None, help="Only this mailbox of the config.")
@click.option("-v", "--verbose", is_flag=True, default=False, help="Also say why a run begins, and how it ended.")
@click.option("--haste", type=click.FloatRange(1), default=1.0, hidden=True)  # all pauses so many times shorter
@click.pass_obj
def watch(config: Path | None, every: str, mailbox: str | None, verbose: bool, haste: float) -> int:
    """Wait for mail, and start a run when some arrives; also at fixed times, for all that falls due.

    Says nothing but what the runs say, and when a mailbox cannot be reached for long. It ends by Ctrl-C or SIGTERM, and
    waits for a run that is at work; a second Ctrl-C breaks that off. A changed config is taken at the next run, or at
    once by SIGHUP.
    """
    agenda = Agenda(seconds(every), haste, time.monotonic())
    return Watch(config_path(config), mailbox, agenda, verbose=verbose, haste=haste).go()


def seconds(every: str) -> float:
    """What --every says."""
    with contextlib.suppress(ValueError):
        if amount := duration(every).total_seconds():
            return amount
    text = _("--every: {value} is no amount of time; write a whole number and s, m, h or d, such as 15m", value=every)
    raise UserError(text)


class Watch:
    """The lookouts at the mailboxes, and the runs that they ask for, one at a time."""

    def __init__(self, path: Path, only: str | None, agenda: Agenda, *, verbose: bool, haste: float) -> None:
        self._path, self._only, self._agenda, self._verbose, self._haste = path, only, agenda, verbose, haste
        self._news: queue.SimpleQueue[Event | signal.Signals] = queue.SimpleQueue()
        self._lookouts: dict[str, Lookout] = {}
        self._lost: dict[str, str] = {}  # what was said of mailboxes that cannot be reached
        self._troubles: dict[str, set[str]] = {}  # what the last run of each target complained of
        self._wrong = ""  # what is wrong with the config, as it was said
        self._proven = False  # a run has found all in order
        self._ending = 0  # how often we were asked to end

    def go(self) -> int:
        """Until somebody ends it. UserError: the config is wrong at the start."""
        boxes, code = self._boxes(), 0
        with self._signals():
            try:
                self._post(boxes)
                tell_systemd("READY=1", self._status())
                while not (self._ending or code):
                    self._hear(self._rest())
                    target, when = self._agenda.next()
                    if not self._ending and when <= time.monotonic():
                        code = self._run(target)
            finally:
                tell_systemd("STOPPING=1")
                self._post(())
        return code

    @contextlib.contextmanager
    def _signals(self) -> Iterator[None]:
        """SIGTERM and SIGINT end it; SIGHUP too where it means that the terminal is gone."""
        numbers = [signal.SIGTERM, signal.SIGINT, signal.SIGHUP]
        before = {number: signal.getsignal(number) for number in numbers}
        for number in numbers:
            if before[number] is not signal.SIG_IGN:  # nohup
                signal.signal(number, lambda number, _frame: self._news.put(signal.Signals(number)))
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _rest(self) -> float:
        """Seconds until something is due, or systemd wants to hear from us."""
        rest = max(0.0, self._agenda.next()[1] - time.monotonic())
        return rest if (pulse := beat()) is None else min(rest, pulse / 2)

    def _hear(self, seconds: float) -> None:
        """What lookouts and signals say; waits for the first word at most so long."""
        tell_systemd("WATCHDOG=1")
        with contextlib.suppress(queue.Empty):
            self._take(self._news.get(timeout=seconds))
            while True:
                self._take(self._news.get_nowait())

    def _take(self, news: Event | signal.Signals) -> None:
        match news:
            case signal.SIGHUP if sys.stdin is None or not sys.stdin.isatty():
                self._renew(afresh=True)
                self._agenda.hurry(time.monotonic())
            case signal.Signals():
                self._ending += 1
            case Came(mailbox):
                self._say(_("Mailbox {name}: something may be new.", name=mailbox))
                self._agenda.came(mailbox, time.monotonic())
            case Lost(mailbox, why):
                line = _("Mailbox {name}: {why}", name=mailbox, why=why)
                self._complain([line])
                self._lost[mailbox] = line
                tell_systemd(self._status())
            case Back(mailbox):
                if self._lost.pop(mailbox, None):
                    self._complain([_("Mailbox {name}: it can be reached again.", name=mailbox)])
                tell_systemd(self._status())
            case Ended(lookout):
                if self._lookouts.get(lookout.box.name) is lookout:
                    del self._lookouts[lookout.box.name]  # before the next run it is posted anew

    def _run(self, target: str) -> int:
        """One run. Returns 2 if it shows that config or playbooks are wrong from the start, else 0."""
        self._agenda.begun(target, time.monotonic())
        if not self._renew():
            self._agenda.again(ALL, time.monotonic())
            return 0
        if target and target not in self._lookouts:  # the config knows it no more
            return 0
        self._say(_("Mailbox {name}: a run begins.", name=target) if target else _("A run begins."))
        tell_systemd(f"STATUS={_('A run is at work.')}")
        name = target or self._only
        with start_run(self._path, ["--mailbox", name] if name else [], ours=True) as run:
            said, trouble = self._await(run)
        click.echo(said, nl=False)
        self._judge(target, trouble, run.returncode)
        tell_systemd(self._status())
        started, self._proven = self._proven, self._proven or run.returncode != WRONG
        return WRONG if run.returncode == WRONG and not started else 0

    def _await(self, run: subprocess.Popen[str]) -> tuple[str, str]:
        """What a run says, once it has ended. Asked to end ourselves, we wait for it as long as is decent."""
        grace = GRACE / self._haste
        orders = [(grace, signal.SIGINT), (2 * grace, signal.SIGTERM)]
        asked = 0.0
        while True:
            try:
                return run.communicate(timeout=1.0)
            except subprocess.TimeoutExpired:
                self._hear(0)
            now = time.monotonic()
            asked = asked or (now if self._ending else 0.0)
            if asked and orders and (now - asked >= orders[0][0] or self._ending > 3 - len(orders)):
                run.send_signal(orders.pop(0)[1])

    def _judge(self, target: str, trouble: str, code: int) -> None:
        """Tells what went wrong, if it is not what the last run said; and when it is tried again."""
        self._say(_("The run ended with code {code}.", code=code))
        if code == BUSY or code < 0:
            pause = self._agenda.again(target, time.monotonic())
            if code == BUSY and pause < LASTING / self._haste and not self._verbose:
                return  # soon it will be gone
        elif code:
            self._agenda.failed(target, time.monotonic())
        else:
            self._agenda.done(target)
        if code < 0 and not self._ending:
            trouble += _("The run was ended by signal {number}; the next one goes on from there.", number=-code)
        self._complain(trouble.splitlines())
        if target == ALL:
            self._troubles.clear()
        self._troubles[target] = set(trouble.splitlines())

    def _boxes(self) -> Sequence[MailboxConfig]:
        return chosen(read_config(self._path, writing=True), self._only)

    def _renew(self, *, afresh: bool = False) -> bool:
        """Reads the config anew, and posts lookouts as it says; False: it is wrong, and they stay as they are.
        `afresh`: those whose mailbox is still the same begin anew too."""
        try:
            boxes = self._boxes()
        except UserError as error:
            wrong = "\n".join((*error.problems, error.summary))
            if wrong != self._wrong:
                self._complain([*error.problems, error.summary, _("Until that is mended no run begins.")])
            self._wrong = wrong
            return False
        if self._wrong:
            self._complain([_("The config is in order again.")])
        self._wrong = ""
        if afresh:
            self._post(())
        self._post(boxes)
        return True

    def _post(self, boxes: Sequence[MailboxConfig]) -> None:
        """A lookout at each of these mailboxes, and at no other; those that are in place stay."""
        wanted = {box.name: box for box in boxes}
        gone = [one for one in self._lookouts.values() if wanted.get(one.box.name) != one.box]
        for one in gone:
            one.stop.set()
        until = time.monotonic() + FAREWELL
        for one in gone:
            one.end(until - time.monotonic())
            del self._lookouts[one.box.name]
            self._lost.pop(one.box.name, None)
        for name, box in wanted.items():
            if name not in self._lookouts:
                self._lookouts[name] = Lookout(box, self._news.put, self._haste)
                self._lookouts[name].start()

    def _status(self) -> str:
        """How we are, in a line for systemd."""
        if self._lost:
            return f"STATUS={visible(next(iter(self._lost.values())))}"
        return "STATUS=" + _("Waiting for mail: {names}.", names=", ".join(self._lookouts))

    def _say(self, line: str) -> None:
        if self._verbose:
            click.echo(visible(line))

    def _complain(self, lines: Sequence[str]) -> None:
        """Says what has not been said already and still holds."""
        old = {*self._lost.values(), *(line for each in self._troubles.values() for line in each)}
        for line in lines:
            if line not in old:
                click.echo(visible(line), err=True)
