"""Sends: the ways out for our letters."""

from __future__ import annotations

from replybot.errors import UserError
from replybot.settings.values import TransportConfig
from replybot.transports.base import Transport


def open_transport(config: TransportConfig) -> Transport:
    """The transport that the config names; connects to nothing yet.

    UserError: there is no such transport, or the config lacks what it needs.
    """
    match config.kind:
        case "smtp":
            from replybot.transports.smtp import SmtpTransport

            return SmtpTransport(config)
        case "ews":
            from replybot.transports.ews import EwsTransport

            return EwsTransport(config)
        case "sendmail":
            from replybot.transports.sendmail import SendmailTransport

            return SendmailTransport(config)
        case "outbox":
            from replybot.transports.outbox import OutboxTransport

            return OutboxTransport(config)
    raise UserError(f'There is no transport of kind "{config.kind}": use "smtp", "ews", "sendmail" or "outbox".')
