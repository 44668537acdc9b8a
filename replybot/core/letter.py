"""A letter's text with {{ placeholders }}, and how it is filled."""

from __future__ import annotations

import string
from collections.abc import Mapping


class Letter(string.Template):
    """A text with {{ placeholders }} and nothing else; values are never expanded again."""

    delimiter = "{{"
    pattern = r"\{\{(?:(?P<escaped>\{\{)|[ \t]*(?P<named>[a-z][a-z0-9_]*)[ \t]*\}\}|(?P<braced>(?!))|(?P<invalid>))"  # type: ignore[assignment]  # the base class types the compiled form


def fill(template: str, values: Mapping[str, str]) -> str:
    """A template with its placeholders filled; ValueError names the one that is unknown."""
    try:
        return Letter(template).substitute(values)
    except KeyError as missing:
        raise ValueError(f"the template asks for {missing}, which there is not") from None
