"""The directory of companies' data protection contacts, offline: a hint whom to write to, for a person to confirm."""

from __future__ import annotations

from replybot.directory.contacts import contact_of, contacts_for
from replybot.directory.finding import Directory, open_directory, the_one
from replybot.directory.values import Gone, Match, Origin, Record, Sighting

__all__ = [
    "Directory",
    "Gone",
    "Match",
    "Origin",
    "Record",
    "Sighting",
    "contact_of",
    "contacts_for",
    "open_directory",
    "the_one",
]
