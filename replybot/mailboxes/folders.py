"""Several folders of one mailbox, read one after the other: one cursor for all, and one that fails stops no other."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence

from replybot.errors import PermanentError, ReplybotError, TemporaryError
from replybot.mailboxes.base import Batch, RawMail

State = object
"""What a folder wants to be told the next time: anything that JSON can hold; None at first."""

Part = tuple[tuple[RawMail, ...], State] | tuple[tuple[RawMail, ...], State, int]
"""Some new mails of a folder, its state once they have been dealt with, and how many more are to come, if known."""

Reader = Callable[[str, State], Iterator[Part]]
"""Reads one folder, oldest first."""


class FolderError(PermanentError):
    """One folder is missing, refused or unreadable; the others may be read."""


def in_turn(names: Sequence[str], cursor: bytes, read: Reader) -> Iterator[Batch]:
    """The new mails of all folders, those of the first one first; no batch holds mails of two folders.

    What goes wrong with one folder is raised when all others have been read; its own state stays as it was. A second
    TemporaryError ends it at once: then it is the server. Any other error too: a wrong password is not tried twice.
    A cursor that does not know its folders is the state of the first one.
    """
    states = recall(cursor, names[0])
    wrong: list[ReplybotError] = []
    for name in dict.fromkeys(names):
        try:
            for mails, state, *left in read(name, states.get(name)):
                states[name] = state
                yield Batch(mails, written(states), left[0] if left else None)
        except FolderError as error:
            wrong.append(error)
        except TemporaryError as error:
            if any(isinstance(earlier, TemporaryError) for earlier in wrong):
                raise together([*wrong, error]) from error
            wrong.append(error)
    if wrong:
        raise together(wrong) from wrong[0]


def together(wrong: Sequence[ReplybotError]) -> ReplybotError:
    """One error that says them all, each once; temporary if any of them is."""
    said = "; ".join(dict.fromkeys(str(error) for error in wrong))
    return TemporaryError(said) if any(isinstance(error, TemporaryError) for error in wrong) else FolderError(said)


def recall(cursor: bytes, first: str) -> dict[str, State]:
    """The states of the folders, by name; none if the cursor is not one of ours."""
    try:
        said = json.loads(cursor)
    except ValueError:
        return {}
    if not isinstance(said, dict):
        return {}
    folders = said.get("folders")
    return dict(folders) if isinstance(folders, dict) else {first: said}


def written(states: Mapping[str, State]) -> bytes:
    """The states as a cursor. A folder that is no longer read keeps its own: it may come back."""
    return json.dumps({"folders": dict(states)}, ensure_ascii=False).encode()
