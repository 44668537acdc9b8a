"""A small directory of invented companies, in the published form."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from replybot.directory.importing import Named, Refused, Report, import_data
from tests.journeys.conftest import ROOT

Data = dict[str, Any]
PUBLISHED = ROOT.parent / "shared" / "data" / "datenanfragen"
"""The real data, where they lie beside the repository. They are no part of it."""
MISSING = f"no {PUBLISHED.parent.name}/{PUBLISHED.name} beside the repository: the real data are not here"
TODAY = "2026-11-28"
NOTHING = Named()
"""The owner says nothing about the data."""


def company(slug: str, name: str, **keys: Any) -> Data:
    """A company's record; `_` in a key stands for `-`."""
    given = {
        "slug": slug,
        "relevant-countries": ["de"],
        "name": name,
        "address": "Weidenweg 3\n12345 Musterstadt\nDeutschland",
        "sources": ["https://quelle.example/datenschutz"],
        "quality": "verified",
    }
    return given | {key.replace("_", "-"): value for key, value in keys.items()}


COMPANIES: tuple[Data, ...] = (
    company(
        "nordlicht-store",
        "Nordlicht Deutschland GmbH",
        runs=["Nordlicht Instant", "Nordlicht Packard"],
        email="privacy@nordlicht.example",
        webform="https://legal.nordlicht.example/form",
        web="https://store.nordlicht.example/shop",
        suggested_transport_medium="email",
        phone="+49 30 123456",
        comments=["Die Antwort kommt aus Musterstadt."],
    ),
    company("nordlicht-gb", "Nordlicht-Packard Limited", web="https://www8.nordlicht.example/uk",
            relevant_countries=["gb"]),
    company("zwirn", "Zwirn & Söhne AG", email="datenschutz@zwirn.example", web="https://www.zwirn.example/",
            runs=["Fadenlauf.test", "Nähkiste (formerly)", "www.knopfloch.test", "Hilfe bei hilfe.test"],
            quality="tested"),
    company("buecherkiste", "Bücherkiste Müller GmbH & Co. KG",
            email="info@bücherkiste.test", web="https://www.bücherkiste.test"),
    company("kanzlei-kunde-a", "Ofenbau Brandt e. K.", email="ofenbau@officer.example", web="https://ofenbau-brandt.example"),
    company("kanzlei-kunde-b", "Gärtnerei Lund GbR", email="dsb@officer.example", web="https://gaertnerei-lund.example"),
    company("kanzlei-kunde-c", "Verein ohne Seite e. V.", email="verein@officer.example"),
    company("gruppe-leben", "Harz Leben Versicherung AG", email="dsb@harz.example", web="https://www.harz.example/leben"),
    company("gruppe-sach", "Harz Sach Versicherung AG", email="dsb@harz.example", web="https://www.harz.example/sach"),
    company("amt-eins", "Amt für Eins", email="post@eins.land.example", web="https://eins.land.example"),
    company("amt-zwei", "Amt für Zwei", email="post@zwei.land.example", web="https://zwei.land.example"),
    company("kiosk", "Kiosk Lindner", email="kiosk.lindner@freemail.example"),
    company("ausweis", "Ausweis GmbH", webform="https://ausweis.example/form", needs_id_document=True,
            quality="scraped", suggested_transport_medium="webform", request_language="de", web="https://ausweis.example"),
    company("lumen", "Lumen Karten Ltd.", email="privacy@lumen.zendesk.com", web="https://lumen.test"),
    company("gemeinde", "Kirchengemeinde Ofenbau", facet_group="church", email="pfarre@kirche.example"),
    company("eis", "E.IXX Eiscreme GmbH", email="dsb@eiscreme.example", web="https://eiscreme.example"),
)  # fmt: skip
AUTHORITIES: tuple[Data, ...] = (
    {
        "slug": "mulda",
        "relevant-countries": ["de"],
        "name": "Landesamt für Datenschutz Musterland",
        "address": "Amtsweg 1\n12345 Musterstadt\nDeutschland",
        "email": "poststelle@lda.musterland.example",
        "webform": "https://lda.musterland.example/beschwerde",
        "web": "https://www.lda.musterland.example",
        "sources": ["https://lda.musterland.example/kontakt"],
        "complaint-language": "de",
    },
)


def obsolete(slug: str, name: str, reason: str, leads_to: str = "") -> Data:
    """A record that was removed."""
    moved = {"redirect-to": leads_to} if leads_to else {}
    kept = {"slug": slug, "name": name, "reason": reason, "quality": "obsolete"}
    return kept | moved | {"sources": ["https://quelle.example"]}


OBSOLETE: tuple[Data, ...] = (
    obsolete("altfaden", "Altfaden OHG", "company-merged", "neufaden"),
    obsolete("neufaden", "Neufaden OHG", "company-acquired", "zwirn"),
    obsolete("kreis-a", "Kreis A", "duplicate", "kreis-b"),
    obsolete("kreis-b", "Kreis B", "duplicate", "kreis-a"),
    obsolete("verglueht", "Verglüht GmbH", "company-defunct"),
)


def lines(records: Iterable[Data]) -> str:
    """The records as JSON lines."""
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def written(
    folder: Path,
    companies: Sequence[Data] = COMPANIES,
    authorities: Sequence[Data] = AUTHORITIES,
    obsolete: Sequence[Data] = OBSOLETE,
) -> Path:
    """A folder with these records as JSON lines, as the data are handed on."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, records in (
        ("companies", companies), ("supervisory-authorities", authorities), ("obsolete-records", obsolete),
    ):  # fmt: skip
        if records:
            (folder / f"{name}.jsonl").write_text(lines(records), "utf-8")
    return folder


def imported(
    path: Path, source: Path | str, *, named: Named = NOTHING, today: str = TODAY
) -> tuple[Report, list[Refused]]:
    """Import, and what was refused."""
    refused: list[Refused] = []
    return import_data(path, str(source), named, today, refused.append), refused
