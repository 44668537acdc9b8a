"""The timeline of a dossier: the same rows as sentences, as a table for a browser, and for programs."""

from __future__ import annotations

import hashlib
import html
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from replybot.cli.dossier.matter import Matter, Piece
from replybot.cli.dossier.pieces import letter_name
from replybot.cli.dossier.saying import CHANNELS, WAYS, channel, class_of, moment, saying, way
from replybot.cli.words import _
from replybot.core.complaint import is_mail
from replybot.core.mask import hide


@dataclass(frozen=True, slots=True)
class Row:
    """One event."""

    number: int
    at: str  # ISO 8601 with zone
    moment: str  # for people
    way: str
    channel: str
    kind: str
    says: str
    sender: str
    recipient: str
    reference: str
    message_id: str
    digest: str
    files: tuple[str, ...]


def rows(matter: Matter) -> tuple[Row, ...]:
    """The events, oldest first."""
    return tuple(_row(piece, matter) for piece in matter.pieces)


def _row(piece: Piece, matter: Matter) -> Row:
    e = piece.exchange
    mail = is_mail(e) or e.way == "out"
    to = (e.envelope.recipient if e.envelope else "") if e.way == "out" else e.case.address
    return Row(
        number=piece.number,
        at=e.at.astimezone().isoformat(),
        moment=moment(e.at),
        way=way(piece),
        channel=channel(piece),
        kind=class_of(piece),
        says=saying(piece, matter),
        sender=hide(e.sender, matter.keep, matter.learned, addresses=True) if mail else "",
        recipient=to if mail else "",
        reference=e.ticket.value if e.ticket else "",
        message_id=hide(e.message_id, matter.keep, matter.learned) if mail else "",
        digest=(hashlib.sha256(e.raw).hexdigest() if e.raw else e.digest) if mail else "",
        files=tuple(_files(piece)),
    )


def _files(piece: Piece) -> Iterator[str]:
    if piece.kind == "letter":
        yield f"letters/{letter_name(piece)}.eml"
        yield f"letters/{letter_name(piece)}.txt"
    elif piece.kind in ("answer", "stray"):
        yield f"{'answers' if piece.kind == 'answer' else 'extracts'}/{piece.name}.txt"
    if piece.exchange.way == "in" and is_mail(piece.exchange):
        yield f"headers/{piece.name}.txt"


def as_text(matter: Matter) -> bytes:
    """One fact a line, a blank line between two events."""
    lines = [title(matter), ""]
    for row in rows(matter):
        lines.append(f"{row.number}. {row.moment}: {row.says}")
        lines.append(_("Direction: {way}", way=_(WAYS[row.way])))
        lines.append(_("Channel: {channel}", channel=_(CHANNELS[row.channel])))
        lines += [_("From: {address}", address=row.sender)] if row.sender else []
        lines += [_("To: {address}", address=row.recipient)] if row.recipient else []
        lines += [_("Reference of the company: {code}", code=row.reference)] if row.reference else []
        lines += [_("File: {file}", file=file) for file in row.files]
        lines += [_("Message-ID: {id}", id=row.message_id)] if row.message_id else []
        lines += [f"SHA-256: {row.digest}"] if row.digest else []
        lines.append("")
    return "\n".join(lines).encode("utf-8", "replace")


def title(matter: Matter) -> str:
    return _("Timeline: {company}, {address}", company=matter.company, address=matter.case.key.address)


def as_json(matter: Matter) -> bytes:
    """For programs."""
    events = [
        {
            "number": row.number,
            "at": row.at,
            "direction": row.way,
            "channel": row.channel,
            "class": row.kind,
            "says": row.says,
            "from": row.sender or None,
            "to": row.recipient or None,
            "reference": row.reference or None,
            "message_id": row.message_id or None,
            "sha256": row.digest or None,
            "files": list(row.files),
        }
        for row in rows(matter)
    ]
    whole: dict[str, Any] = {
        "case": matter.case.id,
        "company": matter.company,
        "address": matter.case.key.address,
        "made": matter.now.astimezone().isoformat(),
        "events": events,
    }
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def columns() -> tuple[str, ...]:
    """The heads of the table."""
    return _("Number"), _("Date and time"), _("Direction"), _("Channel"), _("What it is"), _("Proof")


def as_html(matter: Matter, language: str) -> bytes:
    """A table with heads and a caption: no script, no picture, nothing fetched."""
    heads = "".join(f'<th scope="col">{html.escape(head)}</th>' for head in columns())
    body = "\n".join(_table_row(row) for row in rows(matter))
    name, caption = html.escape(title(matter)), html.escape(_("All events, oldest first"))
    page = f"""<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{name}</title>
</head>
<body>
<main>
<h1>{name}</h1>
<table>
<caption>{caption}</caption>
<thead><tr>{heads}</tr></thead>
<tbody>
{body}
</tbody>
</table>
</main>
</body>
</html>
"""
    return page.encode("utf-8", "replace")


def _table_row(row: Row) -> str:
    proof = [row.reference and _("Reference of the company: {code}", code=row.reference)]
    proof += [row.message_id and _("Message-ID: {id}", id=row.message_id), row.digest and f"SHA-256: {row.digest}"]
    proof += [_("File: {file}", file=file) for file in row.files]
    told = "<br>".join(html.escape(line) for line in proof if line)
    said = "".join(f"<td>{html.escape(cell)}</td>" for cell in (_(WAYS[row.way]), _(CHANNELS[row.channel]), row.says))
    when = f'<td><time datetime="{html.escape(row.at)}">{html.escape(row.moment)}</time></td>'
    return f'<tr><th scope="row">{row.number}</th>{when}{said}<td>{told}</td></tr>'
