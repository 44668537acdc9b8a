"""Finds companies: by domain and address exactly, by name also nearly. A look-alike domain finds nothing."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from replybot.core.fields import a_labels, addresses
from replybot.core.likeness import without_office
from replybot.core.mail import IncomingMail
from replybot.directory import schema
from replybot.directory.domains import (
    PROVIDERS,
    bare,
    domain_of,
    domains_in,
    host_of,
    is_domain,
    known_ending,
    registrable,
)
from replybot.directory.likeness import Likeness, Near
from replybot.directory.names import core, fold, in_order, key, short
from replybot.directory.values import AUTHORITY, COMPANY, SAYS, Gone, Match, Origin, Record, Sighting

CERTAIN = 80
"""From this score on a domain is the company's own: its website is there."""
HOST, BOTH, WEB, NO_WEB, SERVICE, CONTACT = 100, 96, 93, 90, 85, 60
"""Scores of a domain, by what a record has there; the last one where only its contact address is there: perhaps it is
the domain of an outside officer, or of a sister company."""
FULL = 90
"""From this score on a name is met in full; then others that differ by some letters are only noise."""
MOST = 10
"""So many that are only alike are worth hearing."""
LONGEST = 300
"""Letters of a question that are looked at; no name and no domain is longer."""
MANY = 60
"""So many names that are met are looked at."""
HOW = {"name": "name", "brand": "brand", "moved": "name"}
QUALITY = ("tested", "verified", "imported", "scraped", "")

COLUMNS = (
    "r.slug, r.name, r.brands, r.domains, r.countries, r.email, r.webform, r.web, r.address, r.language, r.transport, "
    "r.needs_id, r.quality, r.sources, r.kind, r.belongs, r.notes, "
    "i.source, i.place, i.commit_id, i.date, i.imported"
)
RECORDS = f"SELECT {COLUMNS} FROM records r JOIN imports i ON i.number = r.import"  # noqa: S608 (columns are ours)


def open_directory(path: Path) -> Directory | None:
    """The directory in this file; None: nothing was imported yet. PermanentError: what lies there is none."""
    return Directory(schema.connect(path), path) if path.exists() else None


def the_one(matches: Sequence[Match]) -> Match | None:
    """The one company that these say for sure, or None: there is none, there are several, or only a name is alike.

    By address or domain, and at that only its own domain, not the one where only its contact address is. Of several
    at one domain those count that can be written to, and among them one whose very host was named ("bfdi.bund.de").
    """
    sure = [m for m in matches if m.how in ("address", "domain", "brand") and m.score >= CERTAIN]
    sure = [m for m in sure if m.record.email or m.record.webform] or sure
    sure = [m for m in sure if m.how == "address"] or [m for m in sure if m.how == "domain"] or sure
    sure = [m for m in sure if m.text == SAYS["host"]] or sure
    return sure[0] if len(sure) == 1 else None


class Directory:
    """Records of companies and authorities, found. All matches are hints; a person confirms before a letter leaves."""

    def __init__(self, db: sqlite3.Connection, path: Path) -> None:
        self._db, self._path = db, path

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        self._db.close()

    # -- what there is -------------------------------------------------------------------------------------------------
    @cached_property
    def source(self) -> Origin:
        """Where the companies are from; the last import, if there were several."""
        rows = self._rows(
            "SELECT source, place, commit_id, date, imported FROM imports "
            "ORDER BY number IN (SELECT import FROM records WHERE kind = 'company') DESC, number DESC LIMIT 1"
        )
        return Origin(*rows[0]) if rows else Origin()

    @property
    def origin(self) -> str:
        """Where the companies are from, in words."""
        return self.source.says

    def records(self, kind: str = COMPANY) -> Iterator[Record]:
        """All records of this kind ("company", "authority"), by slug."""
        return (_record(row) for row in self._rows(f"{RECORDS} WHERE r.kind = ? ORDER BY r.slug", kind))

    # -- finding -------------------------------------------------------------------------------------------------------
    def find(self, query: str) -> tuple[Match, ...]:
        """What this may mean, the likeliest first. An address or a domain is only ever met exactly; several records at
        one domain are a choice, which is not made here (`the_one` says whether there is any). Anything else is a name:
        in full, without its legal form, or alike, with a score of 100 for the same."""
        query = _plain(query)
        host = host_of(query) if "://" in query else ""
        if host or "://" in query:
            return self._at(host, (COMPANY, AUTHORITY))
        if "@" in query:
            return self._by_address(query)
        if is_domain(query):
            return self._at(query, (COMPANY, AUTHORITY)) or self._by_odd_name(query)
        return self.by_name(query)

    def by_domain(self, domain: str) -> tuple[Match, ...]:
        """The companies at this domain or the one that it lies below; those whose website is there first."""
        return self._at(domain, (COMPANY,))

    def by_slug(self, slug: str) -> tuple[Match, ...]:
        """The records of this slug: a company, an authority, or both."""
        rows = self._rows(f"{RECORDS} WHERE r.slug = ? ORDER BY r.kind DESC", slug)
        return tuple(Match(_record(row), 100, "name", SAYS["slug"], {"value": slug}) for row in rows)

    def by_name(self, name: str) -> tuple[Match, ...]:
        """Companies and authorities of this name, or of one that is like it. A domain within it makes no name alike."""
        name = _plain(name)
        found = list(self._exactly(name))
        if not any(known_ending(a_labels(word)) for word in domains_in(name)):
            near = list(self._likeness.with_all_words(core(name)))
            if not any(match.score >= FULL for match in found):
                near += self._likeness.with_other_letters(in_order(short(name)))
            found += self._matches(near)
        best = _ordered(found)
        alike = [m for m in best if m.how == "similar"][:MOST]
        return tuple(m for m in best if m.how != "similar" or m in alike)

    def of_mail(self, mail: IncomingMail) -> Sighting:
        """Who wrote this mail: by the author's domain, then by that of Reply-To. His display name is only a hint."""
        author = mail.sender.domain if mail.sender else ""
        target = mail.reply_to[0].domain if len(mail.reply_to) == 1 else ""
        target = "" if registrable(target) == registrable(author) else target
        name = mail.sender.name if mail.sender else ""
        named = () if not name or "@" in name or is_domain(name) else self.by_name(without_office(name))
        return Sighting(
            author=author,
            by_author=self.by_domain(author),
            reply_to=target,
            by_reply_to=self.by_domain(target),
            shown=name,
            hinted=tuple(m for m in named if m.record.kind == COMPANY),
        )

    def gone(self, query: str) -> tuple[Gone, ...]:
        """What the data had under this name or slug once, and removed without a successor."""
        rows = self._rows("SELECT slug, name, reason FROM obsolete WHERE leads_to = '' ORDER BY slug")
        query = _plain(query)
        wanted = key(core(query))
        return tuple(Gone(*row) for row in rows if wanted and (row[0] == query or key(core(row[1])) == wanted))

    # -- by domain -----------------------------------------------------------------------------------------------------
    def _at(self, host: str, kinds: tuple[str, ...]) -> tuple[Match, ...]:
        domain, host = registrable(host), bare(host)
        if not domain:
            return ()
        rows = self._rows(
            f"SELECT d.site, d.contact, d.service, {COLUMNS} FROM domains d JOIN records r ON r.number = d.record "  # noqa: S608
            "JOIN imports i ON i.number = r.import WHERE d.domain = ?",
            domain,
        )
        found = [(_At(*row[:3]), _record(row[3:])) for row in rows]
        owned = any(at.site for at, _record in found)
        elsewhere = any(record.web and not at.site and not at.service for at, record in found)
        outside = domain in PROVIDERS or (elsewhere and not owned)  # then an address there says nothing
        matches = (_at_domain((host, domain), at, record, outside) for at, record in found if record.kind in kinds)
        return _ordered(m for m in matches if m.score >= CERTAIN or domain not in PROVIDERS)

    def _by_address(self, query: str) -> tuple[Match, ...]:
        read = addresses((query,))
        if len(read) != 1:
            return ()
        spec = f"{read[0].local}@{a_labels(read[0].domain)}"
        rows = self._rows(f"{RECORDS} WHERE r.email <> '' AND lower(r.email) = lower(?)", spec)
        exact = [Match(r, 100, "address", SAYS["address"], {"value": r.email}) for r in map(_record, rows)]
        return _ordered([*exact, *self._at(domain_of(spec), (COMPANY, AUTHORITY))])

    # -- by name -------------------------------------------------------------------------------------------------------
    def _by_odd_name(self, query: str) -> tuple[Match, ...]:
        """A name with a dot in it that is no domain ("E.ON"): only where it stands so."""
        if not query.isascii() or known_ending(a_labels(query)) or not a_labels(query):
            return ()
        found = (*self._exactly(query), *self._matches(self._likeness.with_all_words(core(query))))
        return _ordered(m for m in found if query.casefold() in m.args["value"].casefold().split())

    def _exactly(self, name: str) -> Iterator[Match]:
        yield from self.by_slug(name)
        keys = dict.fromkeys(filter(None, (key(fold(name)), key(core(name)), key(short(name)))))
        for wanted in keys:
            rows = self._rows("SELECT record, form, score, said FROM names WHERE key = ?", wanted)
            yield from self._matches(Near(*row) for row in rows)

    def _matches(self, found: Iterable[Near]) -> Iterator[Match]:
        for near in sorted(found, key=lambda n: -n.score)[:MANY]:
            how = HOW.get(near.form, "similar")
            for row in self._rows(f"{RECORDS} WHERE r.number = ?", near.record):
                yield Match(_record(row), near.score, how, SAYS[near.form], {"value": near.said})

    @cached_property
    def _likeness(self) -> Likeness:
        return Likeness(self._rows("SELECT folded, letters, record, said FROM names WHERE folded <> ''"))

    def _rows(self, statement: str, *args: object) -> list[tuple[Any, ...]]:
        try:
            return self._db.execute(statement, args).fetchall()
        except sqlite3.Error as error:
            raise schema.explained(error, self._path) from error


@dataclass(frozen=True, slots=True)
class _At:
    """What a record has at a domain: the host of its website, that of its contact address, a service of this name."""

    site: str
    contact: str
    service: int


def _at_domain(named: tuple[str, str], at: _At, record: Record, outside: bool) -> Match:
    host, domain = named
    values = {"value": domain}
    if at.site and host != domain and host in (at.site, at.contact):
        return Match(record, HOST, "domain", SAYS["host"], {"value": host})
    if at.site:
        score = HOST if host in (at.site, at.contact) else BOTH if at.contact else WEB
        return Match(record, score, "domain", SAYS["both" if at.contact else "web"], values)
    if at.service:
        return Match(record, SERVICE, "brand", SAYS["service"], values)
    if record.web:
        values["other"] = registrable(host_of(record.web)) or record.web
        return Match(record, CONTACT, "domain", SAYS["contact"], values)
    return Match(record, CONTACT if outside else NO_WEB, "domain", SAYS["no-web"], values)


def _plain(query: str) -> str:
    """What was asked for, as far as anybody would write it, without half characters."""
    return query[:LONGEST].encode("utf-8", "replace").decode("utf-8").strip()


def _record(row: Sequence[Any]) -> Record:
    def many(text: str) -> tuple[str, ...]:
        return tuple(json.loads(text))

    slug, name, brands, domains, countries, email, webform, web, address, language, transport, needs_id = row[:12]
    quality, sources, kind, group, notes = row[12:17]
    return Record(
        slug, name, many(brands), many(domains), many(countries), email, webform, web, address, language, transport,
        bool(needs_id), quality, many(sources), kind, group, many(notes), Origin(*row[17:]),
    )  # fmt: skip


def _ordered(matches: Iterable[Match]) -> tuple[Match, ...]:
    """Each record once, by its best match; the closest first, and of equals those that can be written to."""
    best: dict[tuple[str, str], Match] = {}
    for match in matches:
        known = (match.record.kind, match.record.slug)
        if known not in best or match.score > best[known].score:
            best[known] = match
    return tuple(sorted(best.values(), key=_rank))


def _rank(match: Match) -> tuple[object, ...]:
    r = match.record
    quality = QUALITY.index(r.quality) if r.quality in QUALITY else len(QUALITY)
    return (-match.score, r.kind != COMPANY, bool(r.group), not r.email, not r.webform, quality, len(r.slug), r.slug)
