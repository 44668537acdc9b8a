"""Letters, shown before they leave: as text, as JSON, as a page."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Sequence
from typing import Any

from replybot.cli.words import _, visible
from replybot.core.case import Envelope

SHOWN = ("From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "Auto-Submitted")


def letter_json(envelope: Envelope, raw: bytes) -> dict[str, Any]:
    """One letter as `preview --format json` shows it: envelope, fields in order, text, every byte as it would leave."""
    parsed = email.message_from_bytes(raw, policy=email.policy.default)
    return {
        "envelope": {"sender": envelope.sender, "recipient": envelope.recipient},
        "headers": [[name, str(value)] for name, value in parsed.items()],
        "text": _text(raw),
        "raw": raw.decode("utf-8"),
    }


def _text(raw: bytes) -> str:
    parsed = email.message_from_bytes(raw, policy=email.policy.default)
    return str(parsed.get_content()).replace("\r\n", "\n")


def letters_text(letters: Sequence[tuple[Envelope, bytes]]) -> str:
    """Letters for people: the fields that matter, an empty line, the text."""
    out = []
    for number, (_envelope, raw) in enumerate(letters, 1):
        parsed = email.message_from_bytes(raw, policy=email.policy.default)
        out.append("\n" + _("Letter {number} of {count}:", number=number, count=len(letters)))
        out += [f"{name}: {visible(str(parsed[name]))}" for name in SHOWN if parsed[name]]
        out.append("\n" + visible(_text(raw)).rstrip() + "\n")
    return "\n".join(out)


PAGE = """<!DOCTYPE html>
<html lang="{{ language }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }}</title>
<style>body { font: 1.1em/1.5 sans-serif; max-width: 45em; margin: 2em auto; padding: 0 1em; }
pre { white-space: pre-wrap; font: inherit; border-left: 0.3em solid #555; padding-left: 1em; }
dt { font-weight: bold; } dd { margin: 0 0 0.4em 1em; overflow-wrap: anywhere; }</style>
</head>
<body>
<main>
<h1>{{ title }}</h1>
{% if not letters %}<p>{{ nothing }}</p>{% endif %}
{% for letter in letters + waits %}
{% if loop.index == letters | length + 1 %}<h2>{{ waiting }}</h2>{% endif %}
{% set level = 2 if loop.index <= letters | length else 3 %}
<article aria-labelledby="letter-{{ loop.index }}">
<h{{ level }} id="letter-{{ loop.index }}">{{ letter.subject }}</h{{ level }}>
<dl>{% for name, value in letter.fields %}<dt>{{ name }}</dt><dd>{{ value }}</dd>{% endfor %}</dl>
<pre>{{ letter.text }}</pre>
</article>
{% endfor %}
</main>
</body>
</html>
"""


def letters_html(letters: Sequence[tuple[Envelope, bytes]], waits: Sequence[tuple[Envelope, bytes]] = ()) -> str:
    """Letters, and those that would wait, as one page without scripts, pictures or links; headings and lists that a
    screen reader walks through."""
    from jinja2 import Environment, StrictUndefined

    page = Environment(autoescape=True, undefined=StrictUndefined).from_string(PAGE)
    return page.render(
        language=_("en"),
        title=_("Letters that a run would send now"),
        nothing=_("A run would send no letter now."),
        letters=[_as_values(raw) for _envelope, raw in letters],
        waiting=_("Letters that wait for your yes"),
        waits=[_as_values(raw) for _envelope, raw in waits],
    )


def _as_values(raw: bytes) -> dict[str, Any]:
    parsed = email.message_from_bytes(raw, policy=email.policy.default)
    fields = [(name, visible(str(parsed[name]))) for name in SHOWN if parsed[name] and name != "Subject"]
    return {"subject": visible(str(parsed["Subject"])), "fields": fields, "text": visible(_text(raw))}
