"""An Exchange server for tests: it answers exchangelib as Microsoft's documents say, and fails on demand."""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.ews import tls
from tests.ews.logins import write_passwords
from tests.ews.server import Fault, Request, Server
from tests.ews.side import Remote, SideDoor
from tests.ews.store import Item, Store

__all__ = ["Exchange", "Item", "Remote", "Request", "SideDoor"]
OFFERS = ("NTLM", "Basic", "Bearer")


class Exchange:
    """A running double, as a context manager; `users`: passwords by address."""

    def __init__(self, users: Mapping[str, str], offers: tuple[str, ...] = OFFERS) -> None:
        self.store, self._offers = Store(dict(users)), offers

    def __enter__(self) -> Exchange:
        self._room = tempfile.TemporaryDirectory(prefix="ews-")
        folder = Path(self._room.name)
        self.ca_file, certificate = tls.make(folder)
        self._before = os.environ.get("NTLM_USER_FILE")
        write_passwords(self.store, folder / "passwords")
        self.server = Server(self.store, str(certificate), self._offers)
        self._thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()
        self.url = f"https://localhost:{self.server.port}/EWS/Exchange.asmx"
        self.autodiscover_url = f"https://localhost:{self.server.port}/Autodiscover/Autodiscover.svc"
        return self

    def __exit__(self, *args: object) -> None:
        self.server.end()
        self._thread.join()
        if self._before is None:
            os.environ.pop("NTLM_USER_FILE", None)
        else:
            os.environ["NTLM_USER_FILE"] = self._before
        self._room.cleanup()

    # What lies there

    def deliver(
        self,
        address: str,
        raw: bytes,
        folder: str = "Inbox",
        received: datetime | None = None,
        *,
        headers_kept: bool = True,
    ) -> str:
        """A mail from outside; `headers_kept`: the store knows its header block as it came."""
        return self.store.deliver(address, raw, folder, received, kept=headers_kept).id

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
    def requests(self) -> list[Request]:
        return self.server.requests

    @property
    def tokens(self) -> dict[str, str]:
        """The address of the mailbox by the token that is good for it."""
        return self.server.tokens

    def fault(self, operation: str, kind: str, times: int = 1) -> None:
        """The next `times` of this operation ("*": any) go wrong; kinds: README.md."""
        self.server.faults.append(Fault(operation, kind, times))

    def catch_all(self, domain: str, address: str) -> None:
        """Mail to any address of the domain goes to this mailbox."""
        self.store.catch_alls[domain] = address.lower()

    def allow_send_as(self, mailbox: str, address: str) -> None:
        self.store.box(mailbox).send_as.add(address.lower())

    def grant(self, mailbox: str, user: str, rights: str) -> None:
        """ "full" or "reviewer"; "" takes them away."""
        self.store.box(mailbox).rights[user.lower()] = rights

    def allow_impersonation(self, user: str) -> None:
        self.store.impersonators.add(user.lower())

    def forget_sync_states(self) -> None:
        """As after a move of the mailbox to another database."""
        self.store.epoch += 1

    def set(self, **values: Any) -> None:
        """Switches of the store (rewrite_from, reencode) and of the server (build, back_off)."""
        for name, value in values.items():
            target = self.store if hasattr(self.store, name) else self.server
            if not hasattr(target, name):
                raise AttributeError(name)
            setattr(target, name, value)
