"""The tables of config.toml that say where mail is read, how letters leave, and how a server is logged in to."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from replybot.settings import addresses
from replybot.settings.texts import Command, Credential, Keyring, Reference, Text, Url, Variable
from replybot.settings.toml import Table

Host = Annotated[str, AfterValidator(addresses.host)]
Address = Annotated[str, AfterValidator(addresses.address)]
Seconds = Annotated[int, Field(ge=1, le=600)]
Folders = Annotated[list[Text], Field(min_length=1, max_length=50)]


class Login(Table):
    """Who logs in, and by what; mixed into what needs it."""

    username: Text | None = None
    password: Reference | None = None
    password_command: Command | None = None
    password_file: Text | None = None
    password_variable: Variable | None = None
    password_credential: Credential | None = None
    password_keyring: Keyring | None = None
    oauth: Text | None = None
    ca_file: Text | None = None
    timeout: Seconds = 30


class Access(Login):
    """How a mail server is reached."""

    host: Host = Field(description='the mail server: host = "…"')
    port: Annotated[int, Field(ge=1, le=65_535)] | None = None
    security: Literal["tls", "starttls", "plain"] = "tls"
    allow_plain: bool = False


class Exchanging(Login):
    """How an Exchange server is reached."""

    endpoint: Url | None = None
    auth: Literal["ntlm", "basic"] | None = None
    access: Literal["delegate", "impersonation"] = "delegate"


class OAuth(Table):
    """An account whose servers want a token instead of a password (OAuth 2)."""

    grant: Literal["device", "browser", "client-credentials", "service-account", "command"] = Field(
        description='how a token is got: grant = "device", or another of the five ways'
    )
    provider: Literal["microsoft", "google", "other"] = "other"
    tenant: Text | None = None
    client_id: Text | None = None
    client_secret: Reference | None = None
    client_secret_command: Command | None = None
    client_secret_file: Text | None = None
    client_secret_variable: Variable | None = None
    client_secret_credential: Credential | None = None
    client_secret_keyring: Keyring | None = None
    certificate: Text | None = None
    key_file: Text | None = None
    subject: Address | None = None
    token_url: Url | None = None
    device_url: Url | None = None
    authorize_url: Url | None = None
    scope: Text | None = None
    token_file: Text | None = None
    token_keyring: Keyring | None = None
    token_command: Command | None = None
    ca_file: Text | None = None
    timeout: Seconds = 30


class Smtp(Access):
    """Letters leave through a mail server."""

    kind: Literal["smtp"]
    sent_folder: Text | None = None


class EwsTransport(Exchanging):
    """Letters leave through an Exchange server; left out, all is as the mailbox says."""

    kind: Literal["ews"]
    address: Address | None = None
    sent_folder: Text | None = None


class Sendmail(Table):
    """Letters leave through this machine's own mail system."""

    kind: Literal["sendmail"]
    command: Text = "/usr/sbin/sendmail"
    sent_folder: Text | None = None


class Outbox(Table):
    """Letters are laid into a folder; nothing leaves the machine."""

    kind: Literal["outbox"]
    path: Text = Field(description='the folder letters are laid into: path = "…"')
    sent_folder: Text | None = None


class MailboxTable(Table):
    """Where mail is read; what all kinds share."""

    name: Annotated[str, Field(pattern=r"^[A-Za-z0-9._-]+\z", max_length=64)] = Field(
        description='a short name of your choice: name = "catch-all"'
    )
    mark: Literal["none", "keyword", "move"] = "none"
    mark_folder: Text | None = None
    transport: Annotated[Smtp | EwsTransport | Sendmail | Outbox, Field(discriminator="kind")] = Field(
        description='how letters leave: [mailbox.transport] with kind = "smtp", "ews", "sendmail" or "outbox"'
    )


class Imap(MailboxTable, Access):
    """A mailbox on a mail server."""

    kind: Literal["imap"]
    folder: Text | None = None
    folders: Folders | None = None


class Ews(MailboxTable, Exchanging):
    """A mailbox on an Exchange server of one's own."""

    kind: Literal["ews"]
    address: Address = Field(description='the address of the mailbox: address = "…"')
    folder: Text | None = None
    folders: Folders | None = None


class Maildir(MailboxTable):
    """A Maildir on this machine."""

    kind: Literal["maildir"]
    path: Text = Field(description='where the mailbox lies: path = "…"')


class Mbox(MailboxTable):
    """An mbox file on this machine."""

    kind: Literal["mbox"]
    path: Text = Field(description='where the mailbox lies: path = "…"')
