"""An Exchange server for tests: it answers exchangelib as Microsoft's documents say, and fails on demand."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.ews import tls
from tests.ews.logins import Doors, write_passwords
from tests.ews.server import Fault, Request, Server
from tests.ews.side import Remote, SideDoor
from tests.ews.store import Item, Store

__all__ = ["Exchange", "Item", "Remote", "Request", "SideDoor"]
OFFERS = ("NTLM", "Basic", "Bearer")


class Exchange:
    """A running double, as a context manager; `users`: passwords by address."""

    def __init__(self, users: Mapping[str, str], offers: tuple[str, ...] = OFFERS, folder: Path | None = None) -> None:
        self.store, self._offers, self._folder = Store(dict(users)), offers, folder

    def __enter__(self) -> Exchange:
        """`folder`: where the certificates lie; else in one that goes away with the double."""
        self._room = None if self._folder else tempfile.TemporaryDirectory(prefix="ews-")
        folder = self._folder or Path(self._room.name if self._room else "")
        folder.mkdir(parents=True, exist_ok=True)
        self.names = served_names(self.store.boxes)
        self.ca_file, certificate = tls.make(folder, self.names)
        write_passwords(self.store, folder / "passwords")
        self.doors = Doors(self.store, self._offers, folder / "passwords", certificate)
        self.server = Server(self.doors)
        self._thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()
        self.url = f"https://localhost:{self.server.port}/EWS/Exchange.asmx"
        self.autodiscover_url = f"https://localhost:{self.server.port}/Autodiscover/Autodiscover.svc"
        return self

    def __exit__(self, *args: object) -> None:
        self.server.end()
        self._thread.join()
        if self._room:
            self._room.cleanup()

    # What lies there

    def deliver(
        self,
        address: str,
        raw: bytes,
        folder: str = "Inbox",
        received: datetime | str | None = None,
        *,
        headers_kept: bool = True,
    ) -> str:
        """A mail from outside; `headers_kept`: the store knows its header block as it came."""
        when = datetime.fromisoformat(received) if isinstance(received, str) else received
        return self.store.deliver(address, raw, folder, when, kept=headers_kept).id

    def mails(self, address: str, folder: str = "Inbox") -> list[Item]:
        with self.store.lock:
            box = self.store.box(address)
            there = box.at(folder).id
            return [item for item in box.items.values() if box.places[item.id] == there]

    def remove(self, address: str, item_id: str) -> None:
        with self.store.lock:
            self.store.box(address).gone(item_id)

    def read_by_owner(self, address: str, item_id: str) -> None:
        """The owner opens a mail in his own program."""
        with self.store.lock:
            box = self.store.box(address)
            box.items[item_id].is_read = True
            box.changed(box.items[item_id], "ReadFlagChange")

    def folders(self, address: str) -> list[str]:
        box = self.store.box(address)
        return sorted(path for f in box.folders.values() if (path := box.path(f.id)))

    def make_folder(self, address: str, path: str) -> None:
        """All of the path that is not there yet."""
        with self.store.lock:
            box, parent = self.store.box(address), self.store.box(address).distinguished["msgfolderroot"]
            for name in path.split("/"):
                there = [f for f in box.folders.values() if f.parent == parent and f.name == name]
                parent = there[0].id if there else box.new_folder(name, parent).id

    # What happened, what may happen, what goes wrong

    @property
    def sent(self) -> list[tuple[str, bytes, tuple[str, ...]]]:
        return self.store.sent

    @property
    def handed(self) -> list[tuple[str, bytes]]:
        """Letters as they were handed in, by mailbox; those too that were refused then."""
        return self.store.handed

    @property
    def requests(self) -> list[Request]:
        return self.server.requests

    @property
    def tokens(self) -> dict[str, str]:
        """The address of the mailbox by its token; "" for the token of an application, which has no mailbox."""
        return self.doors.tokens

    def fault(self, operation: str, kind: str, times: int = 1) -> None:
        """The next `times` of this operation ("*": any) go wrong; kinds: README.md."""
        self.server.faults.append(Fault(operation, kind, times))

    def catch_all(self, domain: str, address: str) -> None:
        """Mail to any address of the domain goes to this mailbox."""
        self.store.catch_alls[domain] = address.lower()

    def allow_send_as(self, mailbox: str, address: str) -> None:
        self.store.box(mailbox).send_as.add(address.lower())

    def allow_send_on_behalf(self, mailbox: str, address: str) -> None:
        self.store.box(mailbox).send_on_behalf.add(address.lower())

    def grant(self, mailbox: str, user: str, rights: str, folder: str = "") -> None:
        """ "full" or "reviewer", of the mailbox or of one folder alone; "" takes them away."""
        box = self.store.box(mailbox)
        if folder:
            box.folder_rights[box.at(folder).id, user.lower()] = rights
        else:
            box.rights[user.lower()] = rights

    def allow_impersonation(self, user: str) -> None:
        self.store.impersonators.add(user.lower())

    def allow_token(self, token: str, address: str = "") -> None:
        self.tokens[token] = address.lower()

    def change_password(self, address: str, password: str) -> None:
        self.store.box(address).password = password
        write_passwords(self.store, self.doors.passwords)

    def forget_sync_states(self) -> None:
        """As after a move of the mailbox to another database."""
        self.store.epoch += 1

    def redirect(self, what: str, kind: str, target: str) -> None:
        """Autodiscover sends on: who asks for an address to another ("address") or to a URL ("url"); or, for a path
        like /autodiscover/autodiscover.svc, HTTP itself to a URL ("http")."""
        self.server.redirects[what if kind == "http" else what.lower()] = (kind, target)

    def set(self, **values: Any) -> None:
        """Switches of the store, the server and the logins (README.md)."""
        for name, value in values.items():
            target = next((one for one in (self.store, self.server, self.doors) if name in vars(one)), None)
            if target is None:
                raise AttributeError(name)
            setattr(target, name, value)


def served_names(addresses: Iterable[str]) -> tuple[str, ...]:
    """All names that the certificate is good for: this host, and the domains of the mailboxes."""
    domains = sorted({address.partition("@")[2] for address in addresses})
    return ("localhost", *(name for one in domains for name in (one, f"autodiscover.{one}", f"mail.{one}")))
