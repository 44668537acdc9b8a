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
class Server:
    """How to reach a mail server."""

    host: str
    port: int
    security: str  # "tls", "starttls", "plain"
    username: str = ""
    secret: Secret = field(default_factory=Secret)
    ca_file: Path | None = None  # a private CA; None: the system's
    allow_plain: bool = False  # plaintext to another machine than this one
    timeout: int = 30  # seconds


@dataclass(frozen=True, slots=True)
class TransportConfig:
    """How letters leave."""

    kind: str  # "smtp", "sendmail", "outbox"
    server: Server | None = None  # smtp
    command: str = ""  # sendmail: path of the program
    path: Path | None = None  # outbox: folder, a Maildir
    sent_folder: str = ""  # copy each letter into this folder of the mailbox; "": no copy


@dataclass(frozen=True, slots=True)
class MailboxConfig:
    """Where mail is read."""

    name: str
    kind: str  # "imap", "maildir", "mbox"
    transport: TransportConfig
    path: Path | None = None  # maildir, mbox
    server: Server | None = None  # imap
    folder: str = "INBOX"  # imap
    mark: str = "none"  # "none", "keyword", "move"
    mark_folder: str = ""  # for "move": answered and filed mail goes here


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
