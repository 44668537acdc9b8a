"""The data protection authorities that come with the program, and the text of a tip; read when a dossier is made."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

from replybot.core.authority import Authority

LEGAL = Path(__file__).resolve().parent.parent / "legal"


@cache
def authorities() -> tuple[Authority, ...]:
    """All rows of legal/authorities.csv, in their order."""
    with (LEGAL / "authorities.csv").open(encoding="utf-8", newline="") as file:
        return tuple(_row(row) for row in csv.DictReader(file))


def _row(row: dict[str, str]) -> Authority:
    said = {key: (value or "").strip() for key, value in row.items()}
    return Authority(
        id=said["id"],
        country=said["country"],
        region=said["region"],
        kind=said["kind"],
        name=said["name"],
        name_en=said["name_en"],
        languages=tuple(part.strip() for part in said["languages"].split(",") if part.strip()),
        form=said["complaint_url"],
        email=said["email"],
        postal=said["postal_address"],
        website=said["website"],
        notes=said["filing_notes"],
        confidence=said["confidence"],
        compiled=said["compiled_on"],
    )


@cache
def tip(language: str) -> tuple[str, str]:
    """Subject and text of a tip in this language, else in English."""
    import tomli

    texts = tomli.loads((LEGAL / "tip.toml").read_text("utf-8"))
    found = texts.get(language, texts["en"])
    return str(found["subject"]), str(found["text"])
