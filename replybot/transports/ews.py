"""Sends by an Exchange server of one's own: each letter is handed over once, and a copy in Sent proves that it left.

Exchange takes sender and recipients from the header of the letter; a letter whose header names others than its
envelope is not sent.
"""

from __future__ import annotations

import email
import email.policy
import email.utils
import re
from contextlib import suppress
from email.message import Message
from functools import partial
from typing import TYPE_CHECKING, Any

from replybot.core.case import Envelope
from replybot.errors import PermanentError, ReplybotError, UserError
from replybot.exchange.names import SENT, Names
from replybot.exchange.session import ExchangeSession
from replybot.settings.values import Exchange, TransportConfig

if TYPE_CHECKING:
    from replybot.exchange.places import Folder

MESSAGE_ID = re.compile(rb"(?im)^message-id[ \t]*:\s*(<[^>\s]+>)")
HEAD = 65_536  # octets of a copy that are read
RECIPIENTS = ("To", "Cc", "Bcc", "Resent-To", "Resent-Cc", "Resent-Bcc")


class EwsTransport:
    """One connection, opened for the first letter and used again for the next."""

    def __init__(self, config: TransportConfig) -> None:
        if config.exchange is None:
            raise UserError('A transport of kind "ews" needs an Exchange server: set address, endpoint and a login.')
        self._exchange: Exchange = config.exchange
        self._session = ExchangeSession(config.exchange)
        self._names = Names(self._session)
        self._instead = ""  # the sender that Exchange was seen to put in
        self._named, self._folder = config.sent_folder, config.sent_folder or "Sent Items"

    def send(self, envelope: Envelope, raw: bytes) -> str:
        """As the port says. A letter of which a copy lies in Sent already is not sent again: Exchange knows more than
        a ledger that lost an answer. Once Exchange has put another sender into a letter, no other leaves."""
        refuse_unfit(envelope, raw)
        if self.left(raw):
            return f"{self._session.place}: a copy lies in {self._folder} already; it was not sent again"
        if self._instead and envelope.sender.casefold() != self._instead:
            raise PermanentError(_rewritten(self._session.place, self._instead, envelope.sender))
        self._session.hand_over(partial(_send, sender=envelope.sender, raw=raw, copy_to=self._sent()))
        said = f"{self._session.place} took it, and lays a copy into {self._folder}"
        with suppress(ReplybotError):  # whatever happens now, it has left
            self._instead = self._other_sender(envelope, raw)
        if self._instead:
            said += f"; {self._instead} stands in its From instead of {envelope.sender}"
        return said

    def left(self, raw: bytes) -> bool:
        """As the port says: does a copy lie in Sent, where the server itself lays it when a letter leaves?"""
        return bool(self._copy(raw))

    def _copy(self, raw: bytes) -> str:
        """The key of the copy in Sent, or nothing."""
        from replybot.exchange import reading

        found = MESSAGE_ID.search(raw.partition(b"\r\n\r\n")[0])
        if found is None:
            return ""
        message_id, there = found[1].decode("ascii", "replace"), self._sent()
        return self._session.read(lambda account: reading.find(account, there, message_id))

    def _other_sender(self, envelope: Envelope, raw: bytes) -> str:
        """Whom Exchange has put into From instead of ours, as the copy shows if it is there yet; "" if it is ours."""
        from replybot.exchange import reading

        key = self._copy(raw)
        copy = self._session.read(lambda account: reading.beginning(account, key, HEAD)) if key else None
        shown = _addresses(_head(copy.data).get_all("From", [])) if copy and copy.data else []
        return "" if shown in ([], [envelope.sender.casefold()]) else shown[0]

    def ready(self) -> None:
        """As the port says."""
        self._copies()

    def facts(self) -> tuple[str, ...]:
        """As the port says."""
        folder = self._copies()
        return (
            self._session.server(),
            f"Letters leave from the mailbox {self._exchange.address}.",
            f'The server lays a copy of each letter into "{self._folder}", which holds {folder.total} mails; '
            "a letter whose answer got lost is looked for there.",
            "Letters from other addresses than that of the mailbox leave only if Exchange allows it (Send As); "
            "what it refuses is told with the way out.",
        )

    def close(self) -> None:
        """As the port says."""
        self._session.close()

    def _sent(self) -> Any:
        """The folder for copies. PermanentError: there is none."""
        if not self._named:
            return self._names.known(SENT)
        if (found := self._names.find(self._folder)) is None:
            raise PermanentError(
                f'{self._session.place}: {self._exchange.address} has no folder "{self._folder}" for copies; '
                f"write one of these into sent_folder: {', '.join(sorted(self._names.there()))}"
            )
        return found

    def _copies(self) -> Folder:
        """The folder for copies, as it is now."""
        from replybot.exchange import places

        there = self._sent()
        folder = self._session.read(lambda account: places.folder(account, there))
        if "CreateContents" not in folder.rights:
            raise PermanentError(
                f'{self._session.place}: this login may lay nothing into the folder "{self._folder}" of '
                f"{self._exchange.address}, so no copy would prove what left; give it full access to the mailbox"
            )
        return folder


def refuse_unfit(envelope: Envelope, raw: bytes) -> None:
    """PermanentError for a letter that Exchange would send to others, or from another, than its envelope says."""
    if b"\r\n\r\n" not in raw:
        raise PermanentError("The letter has no end of its header; nothing was sent.")
    head = _head(raw)
    senders = _addresses(head.get_all("From", []))
    recipients = [each for name in RECIPIENTS for each in _addresses(head.get_all(name, []))]
    if recipients != [envelope.recipient.casefold()]:
        named = ", ".join(recipients) or "nobody"
        raise PermanentError(
            f"Exchange sends a letter to those whom its header names ({named}), and this one is for "
            f"{envelope.recipient}; nothing was sent."
        )
    if senders != [envelope.sender.casefold()]:
        named = ", ".join(senders) or "nobody"
        raise PermanentError(
            f"Exchange sends a letter in the name of its From ({named}), and this one is to come from "
            f"{envelope.sender or 'nobody'}; nothing was sent."
        )


def _head(raw: bytes) -> Message:
    return email.message_from_bytes(raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n", policy=email.policy.compat32)


def _rewritten(place: str, instead: str, sender: str) -> str:
    return (
        f"{place} puts {instead} into the From of letters, and this one is to come from {sender}; nothing was sent. "
        "Exchange does so with addresses that it takes for another name of the mailbox. Send by SMTP through a server "
        'that leaves From as it is: [mailbox.transport] kind = "smtp"'
    )


def _addresses(values: list[str]) -> list[str]:
    return [address.casefold() for _, address in email.utils.getaddresses([str(value) for value in values])]


def _send(account: Any, sender: str, raw: bytes, copy_to: Any) -> None:
    """One CreateItem. PermanentError where the sender is not allowed, with the ways out."""
    from exchangelib.errors import ErrorSendAsDenied

    from replybot.exchange import changing

    try:
        changing.send(account, raw, copy_to)
    except ErrorSendAsDenied as error:
        mailbox = account.primary_smtp_address
        raise PermanentError(
            f"Exchange does not let {mailbox} send as {sender}, so nothing was sent (ErrorSendAsDenied). Either let "
            f"whoever runs the server give that address to a mailbox, group or contact and allow it: "
            f'Add-ADPermission -Identity "NAME" -User "LOGIN" -ExtendedRights "Send As" (in Exchange Online terms: '
            f"Add-RecipientPermission). Or send by SMTP through a server that takes any sender of your domain: "
            f'[mailbox.transport] kind = "smtp" (on a receive connector of Exchange: Add-ADPermission -User "LOGIN" '
            f"-ExtendedRights ms-Exch-SMTP-Accept-Authoritative-Domain-Sender)."
        ) from error
