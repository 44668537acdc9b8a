"""What records are found by: their domains and all their names, made anew from the records at every import."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from replybot.core.likeness import main_label
from replybot.directory.domains import as_service, bare, domain_of, host_of, registrable
from replybot.directory.names import core, fold, in_order, key, short, spellings
from replybot.directory.values import AUTHORITY, COMPANY

NAME, BRAND, CORE, BRAND_CORE, SHORT, MOVED, LABEL = 100, 98, 96, 94, 92, 90, 80
"""Scores of a name that is met in full, by what of the record it is; the last one is its website's."""
HOPS = 8
"""So often an obsolete record is followed to another one."""


@dataclass(frozen=True, slots=True)
class Row:
    """A name by which a record is met in full; by `folded` and `letters` also one that is like it."""

    key: str
    form: str  # of values.SAYS
    score: int
    said: str  # as it is written
    folded: str = ""
    letters: str = ""


def index(db: sqlite3.Connection) -> None:
    """Fills the tables `domains` and `names`."""
    for number, kind, name, brands, email, web in db.execute(
        "SELECT number, kind, name, brands, email, web FROM records"
    ):
        named = json.loads(brands)
        db.executemany("INSERT INTO domains VALUES (?, ?, ?, ?, ?)", _domains(number, named, email, web))
        _add(db, number, (*_of_name(name), *chain.from_iterable(map(_of_brand, named)), *_of_website(web, kind)))
    _index_moved(db)


def _domains(number: int, brands: list[str], email: str, web: str) -> Iterator[tuple[Any, ...]]:
    """Every domain of a record, with the host of its website and of its contact address there, if they are there."""
    site, contact = bare(host_of(web)), domain_of(email)
    services = {as_service(brand) for brand in brands}
    for domain in sorted({registrable(site), registrable(contact), *services} - {""}):
        hosts = (host if registrable(host) == domain else "" for host in (site, contact))
        yield domain, number, *hosts, domain in services


def _of_name(name: str) -> Iterator[Row]:
    for spelled in spellings(name):
        full, less, least = fold(spelled), core(spelled), short(spelled)
        yield Row(key(full), "name", NAME, name)
        yield Row(key(less), "name", CORE, name, less, in_order(least))
        yield Row(key(least), "name", SHORT, name)


def _of_brand(brand: str) -> Iterator[Row]:
    for spelled in spellings(brand):
        less = core(spelled)
        yield Row(key(fold(spelled)), "brand", BRAND, brand)
        yield Row(key(less), "brand", BRAND_CORE, brand, less, in_order(less))


def _of_website(web: str, kind: str) -> Iterator[Row]:
    """What people call a website; of an authority's, which often lies below its government's, its own host too."""
    host = bare(host_of(web))
    domain = registrable(host)
    labels = {main_label(domain)} | ({host.partition(".")[0]} if kind == AUTHORITY else set())
    for label in sorted(labels) if domain else ():
        yield Row(key(fold(label)), "label", LABEL, host if kind == AUTHORITY else domain)


def _add(db: sqlite3.Connection, number: int, rows: Iterable[Row]) -> None:
    """Each key once, by its best row; each name to be compared once."""
    best: dict[str, Row] = {}
    alike: dict[str, Row] = {}
    for row in rows:
        if row.key and (row.key not in best or row.score > best[row.key].score):
            best[row.key] = row
        if row.folded:
            alike.setdefault(row.folded, row)
    said = [(r.key, "", "", number, r.form, r.score, r.said) for r in best.values()]
    said += [("", r.folded, r.letters, number, r.form, r.score, r.said) for r in alike.values()]
    db.executemany("INSERT INTO names VALUES (?, ?, ?, ?, ?, ?, ?)", said)


def _index_moved(db: sqlite3.Connection) -> None:
    """Names and slugs of obsolete records, which lead to the record that took their place."""
    moved = db.execute("SELECT slug, name, leads_to FROM obsolete").fetchall()
    leads = {slug: to for slug, _name, to in moved}
    for slug, name, to in moved:
        for _hop in range(HOPS):
            to = leads.get(to, to)
        for (number,) in db.execute("SELECT number FROM records WHERE kind = ? AND slug = ?", (COMPANY, to)).fetchall():
            forms = [folded for each in spellings(name) for folded in (fold(each), core(each))]
            rows = [Row(key(folded), "moved", MOVED, name) for folded in (*forms, fold(slug))]
            _add(db, number, (*rows, Row("", "moved", MOVED, name, core(name), in_order(core(name)))))
