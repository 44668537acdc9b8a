"""A published record, made one of ours: checked by the schema's rules, and only what is needed kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from replybot.directory import rules
from replybot.directory.domains import as_service, domain_of, host_of, registrable
from replybot.directory.values import AUTHORITY, COMPANY, OBSOLETE, Record


def kind_of(said: str, data: Mapping[str, Any]) -> str:
    """Which kind of record this is: as its file or folder is called, else as its keys say."""
    if said:
        return said
    if data.get("quality") == OBSOLETE:
        return OBSOLETE
    return AUTHORITY if "complaint-language" in data and "quality" not in data else COMPANY


def record(kind: str, data: Mapping[str, Any]) -> Record:
    """What is needed of a sound record."""
    email = rules.clean_address(data.get("email", ""))
    web, brands = data.get("web", ""), tuple(data.get("runs", ()))
    services = (as_service(brand) for brand in brands)
    domains = (registrable(host_of(web)), registrable(domain_of(email)), *services)
    return Record(
        slug=data["slug"],
        name=data["name"],
        brands=brands,
        domains=tuple(dict.fromkeys(filter(None, domains))),
        countries=tuple(data["relevant-countries"]),
        email=email,
        webform=data.get("webform", ""),
        web=web,
        address=data["address"],
        language=data.get("request-language") or data.get("complaint-language", ""),
        transport=data.get("suggested-transport-medium", ""),
        needs_id=data.get("needs-id-document", False),
        quality=data.get("quality", ""),
        sources=tuple(data["sources"]),
        kind=kind,
        group=data.get("facet-group", ""),
        notes=tuple(data.get("comments", ())),
    )
