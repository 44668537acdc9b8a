"""Tells how runs went, mailbox by mailbox; says nothing, and loads nothing, where nothing happened."""

from __future__ import annotations

from dataclasses import dataclass

import click

from replybot.cli.desk import House
from replybot.cli.words import _
from replybot.core.case import Outcome
from replybot.desk import Report


@dataclass(slots=True)
class Teller:
    """Tells one run, mailbox by mailbox, and knows what all of them came to."""

    verbose: bool = False
    preview: bool = False
    silent: bool = False  # letters are shown in another form: only what went wrong is told
    letters: int = 0  # that count for the limit of this run
    failed: bool = False
    trouble: str = ""  # what broke this mailbox, told after what was done
    warned: bool = False  # of a burst

    def tell(self, report: Report, house: House) -> None:
        """Say what a run did on one mailbox; nothing if there is nothing to say."""
        self.letters += report.letters
        trouble, self.trouble = self.trouble, ""
        try:
            if not self.silent and (self.verbose or not report.uneventful):
                self._tell(report, house)
        finally:
            if trouble:
                click.echo(trouble, err=True)
        self.failed |= bool(trouble)

    def _tell(self, report: Report, house: House) -> None:
        from replybot.cli import tell

        lines = tell.happened(report, house, preview=self.preview)
        if (lines or self.verbose) and not self.warned and (warning := tell.burst_warning(house.ledger)):
            lines.insert(0, warning)
            self.warned = True
        lines += tell.in_the_cases(report, house, preview=self.preview)
        lines += [_("No letter could be proposed: {why}.", why=why) for why in report.pursued.hindered if self.verbose]
        if lines or self.verbose:
            lines += tell.without_event(report, verbose=self.verbose)
        if report.left:
            lines.append(_("Left in the outbox for the next run: {count}.", count=report.left))
        for line in lines:
            click.echo(line)
        for trouble in dict.fromkeys(report.trouble):
            click.echo(trouble, err=True)
        for taken in report.taken:
            if taken.trace:
                click.echo(taken.trace, err=True)
        self.failed |= any(sent.outcome is not Outcome.SENT for sent in report.sent)
        self.failed |= bool(report.trouble) or any(taken.trace for taken in report.taken)
