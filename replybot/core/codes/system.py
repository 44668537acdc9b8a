"""What is known of one ticket system."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sign:
    """A named piece of evidence. `text` is a template in English, the key of its translation; `value` fills it."""

    weight: int
    text: str
    value: str = ""

    @property
    def says(self) -> str:
        return self.text.format(value=self.value) if self.value else self.text


@dataclass(frozen=True, slots=True)
class Form:
    """How a code stands in a subject: a pattern with the named group `code`, and a text that every match holds (""
    for none), by which most subjects are passed over at once."""

    holds: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class System:
    """How one ticket system shows itself in the mail it sends, and how it files an answer.

    `subject`: forms that hardly anything else has; `loose`: forms that others have too, so that more must speak for
    it.
    """

    name: str
    subject: tuple[Form, ...] = ()
    loose: tuple[Form, ...] = ()
    prints: tuple[tuple[str, re.Pattern[str]], ...] = ()  # header field and what it holds: only this system writes it
    hosts: tuple[str, ...] = ()  # domains at which its maker runs desks for its customers
    address: re.Pattern[str] | None = None  # a Reply-To that belongs to one ticket; named group `code`
    message_id: Form | None = None  # a Message-ID that names the ticket; what it holds in lower case
    body: re.Pattern[str] | None = None  # tokens in the body by which it files a reply
    text: re.Pattern[str] | None = None  # words that only its templates have, or a form of link
    above: re.Pattern[str] | None = None  # its line above which (or below which) one answers
    files_by: tuple[str, ...] = ()  # what it looks at, first hit wins: subject, thread, address, body, sender
    stamps: tuple[str, ...] = ()  # fields that elsewhere mark loops or lists, and that it writes on people's mail too
    refuses: re.Pattern[str] | None = None  # the end of a subject that it takes for a command, and refuses the mail
    drops_marked: bool = False  # throws away or hides a reply that says Auto-Submitted: auto-replied
    source: str = ""
    grade: str = ""  # S: program source read, D: vendor's document, P: public sample, G: general knowledge


def rx(pattern: str) -> re.Pattern[str]:
    """A pattern of ours, of the standard library's kind; kept linear: no nested repetition, all bounded."""
    return re.compile(pattern, re.IGNORECASE)


def exact(pattern: str) -> re.Pattern[str]:
    """The same, where case matters."""
    return re.compile(pattern)


def form(holds: str, pattern: str) -> Form:
    return Form(holds, rx(pattern))


def exact_form(holds: str, pattern: str) -> Form:
    return Form(holds, exact(pattern))
