"""`playbook`: how to deal with each company; written, checked and tried by their owner."""

from __future__ import annotations

import click

from replybot.cli.lazy import Lazy

COMMANDS = (
    ("new", "replybot.cli.playbook.new:new", "Write a playbook from mails of a company."),
    ("lint", "replybot.cli.playbook.lint:lint", "Check all playbooks: everything that is wrong, at once."),
    ("test", "replybot.cli.playbook.trial:test", "Walk the examples of the playbooks through the real decision."),
    ("list", "replybot.cli.playbook.listed:list_", "List the playbooks, each with its company's domains."),
    ("show", "replybot.cli.playbook.shown:show", "Show a playbook, with all that the program adds to it."),
    ("learned", "replybot.cli.playbook.learned:learned", "Offer what the cases taught as changes to a playbook."),
    ("export", "replybot.cli.playbook.export:export", "Copy a playbook for others, without anything of a case."),
    ("schema", "replybot.cli.playbook.schema:schema", "Print the JSON Schema of playbook or config, for editors."),
)


@click.group(cls=Lazy, commands_at=COMMANDS, epilog="Example:  replybot playbook lint")
def playbook() -> None:
    """Write, check and try the playbooks. playbooks/README.md says how to write one."""
