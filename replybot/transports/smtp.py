"""Sends by SMTP: until the letter itself is on its way it surely was not taken, after that only a reply tells."""

from __future__ import annotations

import contextlib
import re
import smtplib
import ssl
from collections.abc import Iterator

from replybot.core.case import Envelope
from replybot.errors import PermanentError, TemporaryError, UnsureError, UserError
from replybot.settings.servers import place, refuse_plaintext, trust
from replybot.settings.values import Server, TransportConfig
from replybot.transports.smtp_login import find_password, log_in, log_in_by_token
from replybot.transports.smtp_words import refusal, visible

NAME = "[127.0.0.1]"  # an address literal (RFC 5321 section 4.1.3): the name of this machine is nobody's business
FINAL_PATIENCE = 20  # times the timeout: RFC 5321 section 4.5.3.2.6 asks for ten minutes after the final dot
UNFIT_ADDRESS = re.compile(r"[\x00-\x20\x7f<>]")
BARE_LINE_END = re.compile(rb"(?<!\r)\n|\r(?!\n)")
TOLD = ("DSN", "SIZE", "SMTPUTF8")  # extensions that `doctor` hears of


class SmtpTransport:
    """One connection, opened for the first letter and used again for the next."""

    def __init__(self, config: TransportConfig) -> None:
        if config.server is None:
            raise UserError('A transport of kind "smtp" needs a server: set host, port and security.')
        self._server = config.server
        self._smtp: smtplib.SMTP | None = None

    def send(self, envelope: Envelope, raw: bytes) -> str:
        """As the port says; what it returns is the server's last reply."""
        refuse_unfit(envelope, raw)
        with a_letters_fault_it_is_not(self._server):
            smtp = self._connection()
        with surely_not_taken(self._server):
            announce(smtp, self._server, envelope, raw)
        return hand_over(smtp, self._server, raw)

    def left(self, raw: bytes) -> bool:
        """As the port says: who took it does not tell afterwards."""
        return False

    def ready(self) -> None:
        """As the port says."""
        self._connection()

    def facts(self) -> tuple[str, ...]:
        """As the port says."""
        smtp, server = self._connection(), self._server
        with surely_not_taken(server):
            ask(smtp, server, "NOOP")
        version = smtp.sock.version() if isinstance(smtp.sock, ssl.SSLSocket) else None
        offers = [f"{name} {smtp.esmtp_features[name.lower()]}".strip() for name in TOLD if smtp.has_extn(name)]
        return (
            f"{place(server)} answers.",
            f"The connection is encrypted with {version}." if version else "The connection is not encrypted.",
            f"Login as {server.username} works." if server.username else "No login is configured.",
            f"The server offers {', '.join(offers) or 'none of ' + ', '.join(TOLD)}.",
        )

    def close(self) -> None:
        """As the port says."""
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            with contextlib.suppress(OSError):
                smtp.quit()
            smtp.close()

    def _connection(self) -> smtplib.SMTP:
        """A connection on which a letter may begin: the one we have if it still answers, else a new one."""
        if self._smtp is not None:
            if answers(self._smtp):
                return self._smtp
            self._smtp.close()
            self._smtp = None
        self._smtp = connect(self._server)
        return self._smtp


def refuse_unfit(envelope: Envelope, raw: bytes) -> None:
    """PermanentError for what cannot be said in SMTP, or would be read as something else."""
    for address in (envelope.sender, envelope.recipient):
        if not address or UNFIT_ADDRESS.search(address):
            raise PermanentError(f"The address {visible(address)!r} cannot stand in an envelope; nothing was sent.")
    if BARE_LINE_END.search(raw):
        # A server may take it for a line end, and a dot behind it for the end of the letter.
        raise PermanentError("The letter holds a CR or LF of its own (RFC 5321 section 2.3.8); nothing was sent.")


def answers(smtp: smtplib.SMTP) -> bool:
    """Whether an open connection still serves us; what an earlier letter began there is forgotten."""
    try:
        return smtp.rset()[0] == 250
    except OSError:
        return False


def connect(server: Server) -> smtplib.SMTP:
    """A connection: greeted, encrypted and logged in as configured.

    TemporaryError, PermanentError: there is none, and nothing was sent.
    """
    refuse_plaintext(server)
    context = trust(server)
    password = find_password(server)
    with surely_not_taken(server), contextlib.ExitStack() as undo:
        smtp = dial(server, context)
        undo.callback(smtp.close)
        smtp.ehlo_or_helo_if_needed()
        if server.security == "starttls":
            encrypt(smtp, server, context)
        if server.oauth is not None:
            log_in_by_token(smtp, server, server.oauth, password)
        elif server.username:
            log_in(smtp, server, password)
        undo.pop_all()
    return smtp


def dial(server: Server, context: ssl.SSLContext) -> smtplib.SMTP:
    """A connection on which the server has greeted us."""
    try:
        if server.security == "tls":
            return smtplib.SMTP_SSL(server.host, server.port, NAME, timeout=server.timeout, context=context)
        return smtplib.SMTP(server.host, server.port, NAME, timeout=server.timeout)
    except OSError:
        raise
    except ValueError as error:
        raise PermanentError(f"{visible(server.host)!r} is no name of a server: {error}") from error


def encrypt(smtp: smtplib.SMTP, server: Server, context: ssl.SSLContext) -> None:
    """From here on nobody else listens; without STARTTLS nothing is said at all."""
    if not smtp.has_extn("starttls"):
        raise PermanentError(
            f"{place(server)} offers no STARTTLS, so nothing was sent: "
            'set security = "tls" if this port is encrypted from the start, or ask who runs the server.'
        )
    smtp.starttls(context=context)
    smtp.ehlo_or_helo_if_needed()


def announce(smtp: smtplib.SMTP, server: Server, envelope: Envelope, raw: bytes) -> None:
    """MAIL, RCPT and DATA: up to the server's word that the letter itself may come."""
    dsn = smtp.has_extn("dsn")  # RFC 3461: we ask for reports of failure, and never for more
    options = " RET=HDRS" if dsn else ""
    head = raw.partition(b"\r\n\r\n")[0]
    if not (envelope.sender + envelope.recipient).isascii() or not head.isascii():
        require(smtp, server, "SMTPUTF8", "an address or a header line that is not ASCII")
        smtp.command_encoding = "utf-8"
        options += " SMTPUTF8"
    if not raw.isascii():
        require(smtp, server, "8BITMIME", "letters that are not ASCII")
        options += " BODY=8BITMIME"
    ask(smtp, server, f"MAIL FROM:<{envelope.sender}>{options}")
    ask(smtp, server, f"RCPT TO:<{envelope.recipient}>{' NOTIFY=FAILURE' if dsn else ''}")
    ask(smtp, server, "DATA", first_digit=3)


def require(smtp: smtplib.SMTP, server: Server, extension: str, what: str) -> None:
    """PermanentError when the server does not offer this extension."""
    if not smtp.has_extn(extension):
        raise PermanentError(f"{place(server)} does not offer {extension}, so it takes no {what}; nothing was sent.")


def ask(smtp: smtplib.SMTP, server: Server, command: str, *, first_digit: int = 2) -> None:
    """One command before the letter itself. The first digit of a reply tells (RFC 5321 section 4.2.1)."""
    code, said = smtp.docmd(command)
    if code // 100 == first_digit:
        return
    if code // 100 not in (4, 5):
        smtp.close()  # who knows which reply would come next
    raise refusal(server, command.split()[0], code, said)


def hand_over(smtp: smtplib.SMTP, server: Server, raw: bytes) -> str:
    """The letter itself, and what the server says to it.

    UnsureError: some of it may have left, and no reply was understood.
    """
    try:
        smtp.send(stuffed(raw))
        with patience(smtp, server):
            code, said = smtp.getreply()
    except OSError as error:
        raise UnsureError(f"{place(server)} fell silent after the letter was on its way: {visible(error)}") from error
    match code // 100:
        case 2:
            return f"{code} {visible(said)}"
        case 4 | 5:
            raise refusal(server, "the letter", code, said)
    smtp.close()
    raise UnsureError(f"{place(server)} was sent the letter, and its reply is not to be understood: {visible(said)}")


def stuffed(raw: bytes) -> bytes:
    """The letter as it stands between DATA and the next command (RFC 5321 section 4.5.2)."""
    end = b".\r\n" if raw.endswith(b"\r\n") else b"\r\n.\r\n"
    return re.sub(rb"(?m)^\.", b"..", raw) + end


@contextlib.contextmanager
def patience(smtp: smtplib.SMTP, server: Server) -> Iterator[None]:
    """The server may think longer about a whole letter than about a command."""
    if smtp.sock is not None:
        smtp.sock.settimeout(server.timeout * FINAL_PATIENCE)
    yield
    if smtp.sock is not None:
        smtp.sock.settimeout(server.timeout)


@contextlib.contextmanager
def a_letters_fault_it_is_not(server: Server) -> Iterator[None]:
    """Where a person must log in again, a letter waits for that; it has not failed."""
    try:
        yield
    except PermanentError as error:
        if server.oauth is None:
            raise
        raise TemporaryError(str(error)) from error


@contextlib.contextmanager
def surely_not_taken(server: Server) -> Iterator[None]:
    """Tells in our words what goes wrong before the letter itself is on its way."""
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise PermanentError(
            f"The certificate of {place(server)} is not trusted ({error.verify_message}): "
            "if it was made by a CA of your own, name that CA's certificate in ca_file."
        ) from error
    except smtplib.SMTPResponseException as error:
        raise refusal(server, "the connection", error.smtp_code, error.smtp_error) from error
    except OSError as error:
        raise TemporaryError(f"{place(server)} was not to be reached or fell silent: {visible(error)}") from error
