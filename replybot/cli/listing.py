"""Listings: the same rows as sentences, as one JSON object a line, or as CSV (RFC 4180)."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from typing import Any

import click

ID = click.IntRange(1, 2**63 - 1)
"""A number of the ledger: what a database can hold."""

FORMAT = click.option(
    "--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", help="How to say it."
)


def listing(
    form: str,
    columns: Sequence[str],
    rows: Sequence[dict[str, Any]],
    *,
    spoken: Callable[[dict[str, Any]], str],
    nothing: str,
    between: str = "\n",
) -> None:
    """Print rows in the form that was asked for. JSON shows all that a row holds but what is only for the ear."""
    if form == "json":
        for row in rows:
            click.echo(json.dumps({k: v for k, v in row.items() if not k.startswith("said")}, ensure_ascii=False))
    elif form == "csv":
        click.echo(_table(columns, rows), nl=False)
    else:
        click.echo(between.join(spoken(row) for row in rows) if rows else nothing)


def _table(columns: Sequence[str], rows: Sequence[dict[str, Any]]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, extrasaction="ignore")
    writer.writeheader()
    for row in rows:
        writer.writerow({k: "; ".join(map(str, v)) if isinstance(v, list) else v for k, v in row.items()})
    return out.getvalue()
