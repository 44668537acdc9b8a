"""Reads mail: one port, and an adapter for each kind of place where mail lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from replybot.errors import UserError

if TYPE_CHECKING:
    from replybot.mailboxes.base import Mailbox
    from replybot.settings.values import MailboxConfig


def open_mailbox(config: MailboxConfig) -> Mailbox:
    """The mailbox that `config` names. Touches neither network nor disk yet; UserError for a kind we do not know."""
    match config.kind:
        case "imap":
            from replybot.mailboxes.imap import ImapMailbox

            return ImapMailbox(config)
        case "ews":
            from replybot.mailboxes.ews import EwsMailbox

            return EwsMailbox(config)
        case "maildir":
            from replybot.mailboxes.maildir import MaildirMailbox

            return MaildirMailbox(config)
        case "mbox":
            from replybot.mailboxes.mbox import MboxMailbox

            return MboxMailbox(config)
    raise UserError(f'mailbox "{config.name}": unknown kind "{config.kind}"; write "imap", "ews", "maildir" or "mbox"')
