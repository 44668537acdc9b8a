"""For whom a mail is meant: the owner by whole name, somebody else, or nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybot.core.whom import Greeted, greeted
from tests.build import incoming, mail

NAMES = ("Jonas Kahl", "J. Kahl")


@pytest.mark.parametrize(
    "text",
    [
        "Hallo Jonas Kahl,",
        "Sehr geehrter Herr Jonas Kahl,\nvielen Dank",
        "Dear Mr. Jonas\nKahl,",
        "Guten Tag Herr Dr. Jonas Kahl!",
        "Bonjour Jonas Kahl,",
        "Estimado Jonas Kahl:",
        "Gentile Jonas Kahl,",
        "Beste Jonas Kahl,",
        "Szanowny Panie Jonas Kahl,",
        "Hej Jonas Kahl!",
        "Vážený pane Jonas Kahl,",
        "Ihr Auftrag\nKunde: Jonas Kahl\nNummer: 1",
        "Customer name: Jonas Kahl",
        "Titulaire : Jonas Kahl",
        "> Hallo JONAS KAHL,",
    ],
)
def test_the_owner_is_greeted(text: str) -> None:
    assert greeted(text, NAMES) is Greeted.OWNER


@pytest.mark.parametrize(
    "text",
    [
        "Hallo Gisela Winter,",
        "Sehr geehrte Frau Winter,",
        "Dear Ms Winter,",
        "Chère Madame Winter,",
        "Estimada señora Winter:",
        "Gentile signora Winter,",
        "Geachte mevrouw Winter,",
        "Szanowna Pani Winter,",
        "Kunde: Gisela Winter",
        "Hallo Jonas Kahlbach,",
        "Hallo Gisela,\n\nJonas Kahl hat geschrieben.",
    ],
)
def test_somebody_else_is_greeted(text: str) -> None:
    assert greeted(text, NAMES) is Greeted.OTHER


@pytest.mark.parametrize(
    "text",
    ["", "Sehr geehrte Damen und Herren,", "Dear customer,", "Hallo zusammen,", "Guten Tag,\n\nIhr Ofen ist da.",
     "Wir sagten Hallo Jonas Kahl und gingen.", "Dear Sir or Madam,", "Bonjour,"],
)  # fmt: skip
def test_nobody_is_greeted_by_name(text: str) -> None:
    assert greeted(text, NAMES) is Greeted.NOBODY


def test_without_names_nobody_is_the_owner() -> None:
    assert greeted("Hallo Jonas Kahl,", ()) is Greeted.OTHER


def test_styles_and_comments_before_a_greeting_do_not_hide_it() -> None:
    css = "<style>" + "p { color: red }\n" * 2_000 + "</style><!-- x -->"
    page = f"<html><head><title>Post</title>{css}</head><body><p>Hallo Jonas Kahl,</p></body></html>"
    read = incoming(mail(body=page, Content_Type="text/html; charset=utf-8"))
    assert greeted(read.text, NAMES) is Greeted.OWNER
    assert "color" not in read.text


@given(st.text() | st.text().map(lambda t: f"Hallo {t}"))
def test_reading_a_greeting_never_raises(text: str) -> None:
    greeted(text, NAMES)
