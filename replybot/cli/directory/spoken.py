"""What the directory found, told: one fact a line, with source and age, and what to do next."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from replybot.cli.words import N_, _

if TYPE_CHECKING:
    from replybot.directory import Gone, Match

OLD = 365
"""Days after which data are called old."""
HOW = {
    "domain": N_("by its domain"),
    "address": N_("by its address"),
    "brand": N_("by a brand or service"),
    "name": N_("by its name"),
    "similar": N_("only by a name that is alike"),
}
QUALITY = {
    "tested": N_("somebody has written there with success"),
    "verified": N_("a person has checked it"),
    "imported": N_("taken from other data, which a person has checked"),
    "scraped": N_("a machine has collected it, and nobody has checked it"),
}
ADVISED = {"email": N_("mail"), "webform": N_("the web form"), "letter": N_("a letter by post"), "fax": N_("fax")}
REASONS = {
    "company-acquired": N_("the company was bought by another one"),
    "company-defunct": N_("the company is no more"),
    "company-merged": N_("it was merged with another one"),
    "duplicate": N_("it stood there twice"),
    "gdpr-not-applicable": N_("the GDPR does not apply to it"),
    "out-of-scope": N_("it did not belong there"),
}


def as_row(by: str, match: Match, today: date, mail: str) -> dict[str, Any]:
    """A match as `directory find --format json` says it; stable. `found_by`: "query", "author" or "reply-to"."""
    from replybot.directory.contacts import confidence, is_for_privacy

    record, origin = match.record, match.record.origin
    since = origin.date or origin.imported
    return {
        "found_by": by,
        "score": match.score,
        "how": match.how,
        "says": match.says,
        "kind": record.kind,
        "slug": record.slug,
        "name": record.name,
        "brands": list(record.brands),
        "domains": list(record.domains),
        "countries": list(record.countries),
        "email": record.email or None,
        "for_privacy": is_for_privacy(record.email) if record.email else None,
        "confidence": confidence(match),
        "webform": record.webform or None,
        "web": record.web or None,
        "address": record.address,
        "language": record.language or None,
        "transport": record.transport or None,
        "needs_id": record.needs_id,
        "quality": record.quality or None,
        "notes": list(record.notes),
        "sources": list(record.sources),
        "source": origin.source,
        "commit": origin.commit or None,
        "date": origin.date or None,
        "imported": origin.imported,
        "days": (today - date.fromisoformat(since)).days if since else None,
        "command": _command(record.slug, mail) if record.kind == "company" else None,
        "said_met": _(match.text, **match.args),
        "said_origin": origin.says,
    }


def _command(slug: str, mail: str) -> str:
    return f"replybot playbook new {slug} --from {shlex.quote(mail) if mail else 'MAIL.eml'}"


def in_text(row: dict[str, Any]) -> str:
    """A match for people, the contact before all that is about it."""
    return "\n".join(
        (*_who(row), *_ways(row), *(_("Note of the data: {note}", note=note) for note in row["notes"]), *_whence(row))
    )


def in_short(row: dict[str, Any]) -> str:
    """A match of many: its contact, and where the rest is said."""
    contact = row["email"] or row["webform"] or _("only post")
    return _(
        "{name}: {contact}. Score {score} of 100: {said_met}. More: replybot directory find --record {slug}",
        contact=contact,
        **row,
    )


def _who(row: dict[str, Any]) -> Iterator[str]:
    how = HOW[row["how"]]
    how = _(how)
    if row["found_by"] == "reply-to":
        yield _("{name}. Found by the domain that replies go to, score {score} of 100: {said_met}.", **row)
    elif row["kind"] == "authority":
        yield _("{name}, a data protection authority. Found {by}, score {score} of 100: {said_met}.", by=how, **row)
    else:
        yield _("{name}. Found {by}, score {score} of 100: {said_met}.", by=how, **row)
    if row["brands"]:
        brands = row["brands"][:5]
        more = len(row["brands"]) - len(brands)
        said = ", ".join(brands)
        yield _("It runs: {said}, and {more} more.", said=said, more=more) if more else _("It runs: {said}.", said=said)


def _ways(row: dict[str, Any]) -> Iterator[str]:
    if row["email"]:
        yield _("Contact address: {email}.", **row)
        yield _meant(row)
    if row["webform"]:
        yield _("Web form: {webform}", **row)
    if not row["email"] and not row["webform"]:
        yield _("Neither an address nor a web form is known: only post.")
    yield _("Postal address: {said}.", said=", ".join(row["address"].splitlines()))
    if row["transport"]:
        yield _("The data advise {way}.", way=_(ADVISED.get(row["transport"], row["transport"])))
    if row["language"]:
        yield _("They want letters in this language: {language}.", **row)
    if row["countries"] and row["countries"] != ["all"]:
        yield _("This contact is for: {countries}.", countries=", ".join(row["countries"]))
    if row["needs_id"]:
        yield _("Beware: they want an identity document with every request. replybot never sends one.")


def _meant(row: dict[str, Any]) -> str:
    if row["kind"] == "authority":
        return _("It is meant for complaints.")
    if row["for_privacy"]:
        return _("By its name it is meant for data protection.")
    return _("The data say that it takes requests about data protection; its name does not say so.")


def _whence(row: dict[str, Any]) -> Iterator[str]:
    yield _("From: {said_origin}; record {slug}.", **row)
    if row["quality"]:
        quality = QUALITY[row["quality"]]
        yield _("Quality {quality}: {said}.", said=_(quality), **row)
    if row["days"] is not None:
        old = _("The data are {days} days old: import newer ones.", **row)
        young = _("The data are {days} days old.", **row)
        unknown = _("How old the data are is not known; they were imported {days} days ago.", **row)
        yield old if row["days"] > OLD else young if row["date"] else unknown
    if row["kind"] == "company":
        yield _("This is a hint. Compare it with what the company itself says: {source}", source=row["sources"][0])
        yield _("To write its playbook: {command}", **row)
    elif row["sources"]:
        yield _("This is a hint. Compare it with what the authority itself says: {source}", source=row["sources"][0])


def nothing_text(query: str) -> Iterator[str]:
    """Why nothing was found, in one or two lines."""
    from replybot.directory.domains import PROVIDERS, domain_of, host_of, is_domain, registrable, rented

    host = host_of(query) if "://" in query else domain_of(query)
    if not is_domain(host) and "@" not in query and "://" not in query:
        yield _("The directory knows nobody of the name {name}, nor of one that is like it.", name=query)
        return
    domain = registrable(host)
    if not domain:
        yield _("{host} is no domain that anybody could have registered.", host=host or query)
    elif domain in PROVIDERS:
        yield _("At {domain} anybody has an address: it does not say which company wrote.", domain=domain)
    elif rented(host):
        yield _("{host} lies at a rented help desk, {desk}: whose it is, the domain does not say.",
                host=host, desk=rented(host))  # fmt: skip
    else:
        yield _("The directory knows nobody with the domain {domain}.", domain=domain)
        yield _("A domain is met only exactly: one that looks alike is somebody else's.")


def gone_text(found: Sequence[Gone]) -> Iterator[str]:
    """What the data knew once."""
    for gone in found:
        yield _("The data had {name} once and removed it: {why}.", name=gone.name, why=_(REASONS[gone.reason]))
