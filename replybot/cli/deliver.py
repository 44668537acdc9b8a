"""`deliver`: one mail from standard input, at the moment of its delivery, for mail servers to call."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import click

from replybot.cli.desk import House, chosen, clock, open_desk, open_house
from replybot.cli.teller import Teller
from replybot.cli.words import _
from replybot.desk import OPEN_LIMIT, Report
from replybot.errors import BusyError, UserError
from replybot.intake import take_one
from replybot.mailboxes.delivered import delivered
from replybot.run import send_out
from replybot.settings.values import MailboxConfig


@click.command(epilog="Example:  replybot deliver --recipient jo@kahlo.example < mail.eml")
@click.option("--mailbox", metavar="NAME", default=None, help="The mailbox of the config that it is on its way to.")
@click.option("--sender", metavar="ADDRESS", default=None, help="The envelope sender; empty for the null sender.")
@click.option("--recipient", metavar="ADDRESS", default="", help="The envelope recipient: the address that was hit.")
@click.option("--send", is_flag=True, default=False, help="Send what is due at once, instead of at the next run.")
@click.option("--now", metavar="TIME", default=None, hidden=True)
@click.pass_obj
def deliver(
    config: Path | None, mailbox: str | None, sender: str | None, recipient: str, send: bool, now: str | None
) -> int:
    """Take in one mail from standard input while a mail server delivers it; the server delivers it all the same.

    Leaves with 0 when the mail was recorded or is no matter of ours, with 75 whenever anything is wrong: then the mail
    server keeps the mail and tries again. Prints nothing on standard output.
    """
    data, size = _whole_mail()
    moment = clock(now)
    one = delivered(data, size, moment, sender=sender, recipient=recipient)
    with open_house(config, writing=True) as house:
        box = _box(house, mailbox)
        report = Report()
        with open_desk(house, box) as desk:
            take_one(replace(desk, mailbox=one), moment, report)
        if send:
            _send(house, box, now)
    for line in (*report.trouble, *(taken.trace for taken in report.taken if taken.trace)):
        click.echo(line, err=True)
    return 0


def _whole_mail() -> tuple[bytes, int]:
    """The first octets, and how many there are: all is read, else the mail server's pipe breaks."""
    stream = sys.stdin.buffer
    data = stream.read(OPEN_LIMIT)
    size = len(data)
    while more := stream.read(1 << 20):
        size += len(more)
    if not size:
        raise UserError(_("There is no mail on standard input."))
    return data, size


def _box(house: House, name: str | None) -> MailboxConfig:
    boxes = chosen(house.config, name)
    if name is None and len(boxes) > 1:
        names = ", ".join(box.name for box in boxes)
        raise UserError(_("Which mailbox is it for? Say --mailbox NAME; the config names: {names}", names=names))
    return boxes[0]


def _send(house: House, box: MailboxConfig, now: str | None) -> None:
    """What is due, now. Where a run is at work, that one sends it; what fails is the next run's."""
    try:
        with house.ledger.alone(box.name), open_desk(house, box) as desk:
            report = Report()
            send_out(desk, clock(now), report, house.config.policy.limits.per_run)
    except BusyError:
        return
    teller = Teller(verbose=False, silent=True)
    teller.tell(report, house)
