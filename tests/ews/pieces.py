"""The smallest pieces of XML that answers are made of."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr


def element(name: str, inner: str = "", **attributes: object) -> str:
    said = "".join(f" {key}={quoteattr(str(value))}" for key, value in attributes.items())
    return f"<{name}{said}>{inner}</{name}>" if inner else f"<{name}{said}/>"


def text(name: str, value: object) -> str:
    """An element with text; line ends survive XML only as references."""
    return f"<{name}>{escape(str(value), {chr(13): '&#xD;'})}</{name}>"


def clean(value: str) -> str:
    """Without what XML 1.0 cannot hold."""
    return "".join(c for c in value if c in "\t\r\n" or (c >= " " and not 0xD800 <= ord(c) < 0xE000 and c < "\ufffe"))


def true(value: str | None) -> bool:
    """A boolean of XML Schema, which has two forms."""
    return value in ("true", "1")
