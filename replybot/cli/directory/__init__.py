"""`directory`: whom to write to: companies' data protection contacts, found without asking anybody."""

from __future__ import annotations

import click

from replybot.cli.lazy import Lazy

COMMANDS = (
    ("import", "replybot.cli.directory.importing:import_", "Take published data in, from a path or an address."),
    ("find", "replybot.cli.directory.finding:find", "Find a company by name, domain, address or mail."),
)


@click.group(cls=Lazy, commands_at=COMMANDS, epilog="Example:  replybot directory find hp.com")
def directory() -> None:
    """Find whom to write to: companies' data protection contacts, offline.

    The contacts are hints with a source and an age. None is used before you put it into a playbook.
    """
