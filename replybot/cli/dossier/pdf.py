"""The dossier as one tagged PDF that a screen reader can read (PDF/UA-1, ISO 14289-1), made by typst."""

from __future__ import annotations

import importlib
import json
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from replybot.cli.dossier.cover import Cover, letter
from replybot.cli.dossier.matter import Matter
from replybot.cli.dossier.saying import CHANNELS, WAYS
from replybot.cli.dossier.timeline import columns, rows
from replybot.cli.words import _, visible
from replybot.errors import PermanentError, UserError

TEMPLATE = Path(__file__).with_name("dossier.typ")
READABLE = ((0x20, 0x7E), (0xA0, 0x24F), (0x370, 0x3FF), (0x400, 0x4FF), (0x1E00, 0x1EFF), (0x2010, 0x2027),
            (0x2030, 0x2040), (0x20A0, 0x20BF))  # fmt: skip
"""Letters that typst's own fonts have; any other is shown by its number, or typst refuses the whole."""


def typst() -> Any:
    """The library. UserError: it is not installed."""
    try:
        return importlib.import_module("typst")
    except ImportError:
        text = _("A PDF needs typst, which is not installed: {command}", command="pip install 'replybot[pdf]'")
        raise UserError(text) from None


def pdf(matter: Matter, cover: Cover, files: Sequence[str], language: str) -> bytes:
    """Letter, timeline and list of attachments."""
    heads = columns()[:-1]
    told = rows(matter)
    data = {
        "language": language,
        "letter_language": cover.language,
        "title": _("Dossier: {company}, {address}", company=matter.company, address=matter.case.key.address),
        "date": [matter.now.year, matter.now.month, matter.now.day],
        "letter_head": _("Covering letter"),
        "letter": list(letter(matter, cover)),
        "timeline_head": _("Timeline"),
        "heads": heads,
        "rows": [[str(r.number), r.moment, _(WAYS[r.way]), _(CHANNELS[r.channel]), r.says] for r in told],
        "proof_head": _("Message-IDs and checksums"),
        "proof": [
            [_("Number {number}", number=r.number), *((r.message_id,) if r.message_id else ()), f"SHA-256 {r.digest}"]
            for r in told
            if r.digest
        ],
        "files_head": _("Attachments"),
        "files": sorted(files),
    }
    try:
        made: bytes = typst().compile(
            TEMPLATE.read_bytes(),
            sys_inputs={"data": json.dumps(_shown(data))},
            pdf_standards=["ua-1"],
            ignore_system_fonts=True,
        )
    except RuntimeError as error:  # typst's own error is one of these
        raise PermanentError(_("typst made no PDF: {why}", why=str(error)[:300])) from None
    return made


def _shown(value: Any) -> Any:
    """The same with every letter that has no shape in the fonts shown by its number."""
    if isinstance(value, str):
        return "".join(map(_letter, unicodedata.normalize("NFC", visible(value))))
    if isinstance(value, dict):
        return {key: _shown(one) for key, one in value.items()}
    return [_shown(one) for one in value] if isinstance(value, list | tuple) else value


def _letter(sign: str) -> str:
    code = ord(sign)
    if sign == "\n" or (code != 0xAD and any(low <= code <= high for low, high in READABLE)):
        return sign
    return f"[U+{code:04X}]"
