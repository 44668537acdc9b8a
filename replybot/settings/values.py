"""What config.toml says, as frozen values: paths absolute, durations as timedelta, addresses as lower-case A-labels."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from replybot.core.policy import Policy


@dataclass(frozen=True, slots=True)
class Secret:
    """Where a password is found; never the password. At most one of these is set.

    `credential` names a file below $CREDENTIALS_DIRECTORY (systemd), `variable` one of the environment,
    `keyring` is "service/user" of the desktop's keyring.
    """

    command: str = ""
    file: Path | None = None
    variable: str = ""
    credential: str = ""
    keyring: str = ""

    def __bool__(self) -> bool:
        return bool(self.command or self.file or self.variable or self.credential or self.keyring)


@dataclass(frozen=True, slots=True)
class Account:
    """How tokens are got for servers that want one instead of a password (OAuth 2)."""

    name: str
    grant: str  # "device", "browser", "client-credentials", "service-account", "command"
    provider: str = "other"  # "microsoft", "google", "other"
    client_id: str = ""
    secret: Secret = field(default_factory=Secret)  # of the application; falsy: it has none
    certificate: Path | None = None  # PEM with private key and certificate, instead of a secret (RFC 7523)
    key_file: Path | None = None  # a service account's JSON
    subject: str = ""  # for whom a service account speaks: the mailbox
    token_url: str = ""
    device_url: str = ""
    authorize_url: str = ""
    scope: str = ""
    token_file: Path | None = None  # where tokens are kept, mode 600
    token_keyring: str = ""  # or "service/user" of the desktop's keyring
    command: str = ""  # prints an access token
    ca_file: Path | None = None
    timeout: int = 30  # seconds


@dataclass(frozen=True, slots=True)
class Server:
    """How to reach a mail server."""

    host: str
    port: int
    security: str  # "tls", "starttls", "plain"
    username: str = ""
    secret: Secret = field(default_factory=Secret)
    oauth: Account | None = None  # a token instead of the password
    ca_file: Path | None = None  # a private CA; None: the system's
    allow_plain: bool = False  # plaintext to another machine than this one
    timeout: int = 30  # seconds


@dataclass(frozen=True, slots=True)
class Exchange:
    """How to reach a mailbox on an Exchange server."""

    address: str  # the mailbox's primary SMTP address; of a shared one too
    endpoint: str = ""  # "https://mail.kahlo.example/EWS/Exchange.asmx"; "": autodiscover
    auth: str = "ntlm"  # "ntlm", "basic", "oauth"
    access: str = "delegate"  # "impersonation"
    username: str = ""
    secret: Secret = field(default_factory=Secret)
    oauth: Account | None = None
    ca_file: Path | None = None
    timeout: int = 30  # seconds
    state: Path | None = None  # a folder of the owner's, for what autodiscover remembers


@dataclass(frozen=True, slots=True)
class TransportConfig:
    """How letters leave."""

    kind: str  # "smtp", "ews", "sendmail", "outbox"
    server: Server | None = None  # smtp
    exchange: Exchange | None = None  # ews
    command: str = ""  # sendmail: path of the program
    path: Path | None = None  # outbox: folder, a Maildir
    sent_folder: str = ""  # copy each letter into this folder of the mailbox; "": no copy


@dataclass(frozen=True, slots=True)
class MailboxConfig:
    """Where mail is read."""

    name: str
    kind: str  # "imap", "ews", "maildir", "mbox"
    transport: TransportConfig
    path: Path | None = None  # maildir, mbox
    server: Server | None = None  # imap
    exchange: Exchange | None = None  # ews
    folders: tuple[str, ...] = ("INBOX",)  # imap, ews: those that are read, in order
    mark: str = "none"  # "none", "keyword", "move"
    mark_folder: str = ""  # for "move": answered and filed mail goes here

    @property
    def folder(self) -> str:
        """The first of them."""
        return self.folders[0]


@dataclass(frozen=True, slots=True)
class Config:
    """The whole of config.toml."""

    path: Path
    policy: Policy
    ledger_url: str  # "sqlite:////absolute/path" or "postgresql://user@host/database"
    mailboxes: tuple[MailboxConfig, ...]
    playbook_folders: tuple[Path, ...]  # the owner's own, in order; the shipped ones come after
    shipped_playbooks: bool = True  # also those that come with the program
    playbook_index: Path | None = None  # where their index is kept
    directory: Path = Path("var/directory.db")  # companies' data protection contacts; need not be there
    accounts: tuple[Account, ...] = ()  # those of [oauth.NAME], in order
