"""Which folder a name in config.toml means: those that every mailbox has in any language, others by their path."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from replybot.exchange.refusals import code, library_errors
from replybot.exchange.session import ExchangeSession

if TYPE_CHECKING:
    from replybot.exchange.places import Folder

TOP = "msgfolderroot"
INBOX, SENT = "inbox", "sentitems"
KNOWN: Mapping[str, str] = {
    "sent": SENT,
    "sent items": SENT,
    "sent messages": SENT,
    "drafts": "drafts",
    "junk": "junkemail",
    "junk email": "junkemail",
    "junk e-mail": "junkemail",
    "spam": "junkemail",
    "trash": "deleteditems",
    "deleted items": "deleteditems",
}
"""Names that people write for folders that each language calls otherwise; a folder that truly has the name is meant
before."""


class Names:
    """The folders of one mailbox, by name; the server is asked for all of them once, and only if it must be."""

    def __init__(self, session: ExchangeSession) -> None:
        self._session = session
        self._paths: dict[str, tuple[str, str]] | None = None  # path in small letters → as written, id
        self._found: dict[str, Any] = {}

    def find(self, name: str) -> Any:
        """The id of a folder, as exchangelib takes it; None if there is none of this name."""
        if name not in self._found:
            if (found := self._look(name)) is None:
                return None
            self._found[name] = found
        return self._found[name]

    def make(self, name: str) -> Any:
        """The id of a folder, which is made, with those above it, if there is none; None if that is not allowed."""
        found = self.find(name)
        if found is None:
            above, _, last = name.strip("/").rpartition("/")
            parent = self.make(above) if above else self.known(TOP)
            if parent is None:
                return None
            self._session.permitted(partial(_make, parent=parent, name=last))
            self._paths = None
            found = self.find(name)
        return found

    def there(self) -> list[str]:
        """The paths of all folders, as they are written."""
        return [written for written, _ in self._all().values()]

    def _look(self, name: str) -> Any:
        wanted = name.strip("/").casefold()
        if wanted == INBOX:
            return self.known(INBOX)
        if wanted in self._all():
            from replybot.exchange.asking import folder_id

            return folder_id(self._all()[wanted][1])
        return self.known(KNOWN[wanted]) if wanted in KNOWN else None

    def known(self, name: str) -> Any:
        """One of the folders that every mailbox has; asks nobody."""
        from replybot.exchange.asking import known

        return self._session.once(partial(known, name=name))

    def _all(self) -> dict[str, tuple[str, str]]:
        if self._paths is None:
            from replybot.exchange import asking, places

            found = self._session.read(lambda account: places.below(account, asking.known(account, TOP)))
            self._paths = {path.casefold(): (path, each) for path, each in paths(found)}
        return self._paths


def _make(account: Any, parent: Any, name: str) -> None:
    """A folder that another program made meanwhile is as good."""
    from replybot.exchange import places

    try:
        places.make(account, parent, name)
    except library_errors() as error:
        if code(error) != "ErrorFolderExists":
            raise


def paths(folders: Sequence[Folder]) -> list[tuple[str, str]]:
    """The path of each folder from the top, parts divided by "/", and its id."""
    by_id = {folder.id: folder for folder in folders}
    found = []
    for folder in folders:
        parts, here, seen = [folder.name], folder, {folder.id}
        while here.parent in by_id and here.parent not in seen:
            here = by_id[here.parent]
            seen.add(here.id)
            parts.insert(0, here.name)
        found.append(("/".join(parts), folder.id))
    return found
