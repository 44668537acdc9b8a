"""The language of a mail, judged on texts that the word lists were not made from: the notices in 28 languages."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replybot.core.language import SMALL_WORDS, language_of_domain, language_of_text
from replybot.settings.letters import languages, load_letters


@pytest.mark.parametrize("language", languages())
def test_the_language_of_every_notice_is_seen_and_never_another(language: str) -> None:
    texts = [
        re.sub(r"\{\{.*?\}\}", " ", text) for key, text in load_letters(language).texts.items() if "subject" not in key
    ]
    whole = [language_of_text(text) for text in texts]
    assert set(whole) == {language}
    pieces = [piece for text in texts for piece in text.split("\n\n") if len(piece) > 60]
    assert {language_of_text(piece) for piece in pieces} <= {language, ""}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sehr geehrte Frau Wendland, Ihr Gerät ist auf dem Weg zu Ihnen. Bitte halten Sie Ihren Ausweis.", "de"),
        ("Hallo, dein Paket konnte leider nicht zugestellt werden. Bitte gib uns deine neue Adresse.", "de"),
        ("Dear Mrs Ellery, further to our call please send us the estimate for your repair, and we will answer.", "en"),
        ("Bonjour Madame, nous avons bien reçu votre demande et vous répondrons dans les meilleurs délais.", "fr"),
        ("Estimado cliente: hemos recibido su solicitud y le responderemos lo antes posible por correo.", "es"),
        ("Geachte heer, wij hebben uw vraag ontvangen en wij nemen zo snel mogelijk contact met u op.", "nl"),
        ("Szanowna Pani, w załączeniu przesyłamy fakturę za wrzesień. Prosimy o wpłatę do końca.", "pl"),
        ("Gentile cliente, abbiamo ricevuto la sua richiesta e le risponderemo. Grazie per la pazienza.", "it"),
    ],
)  # fmt: skip
def test_ordinary_mails(text: str, language: str) -> None:
    assert language_of_text(text) == language


@pytest.mark.parametrize("text", ["", "4711", "OK", "Invoice", "https://acme.example/a/b?c=d", "ÄÖÜ", "Hallo"])
def test_what_says_too_little_has_no_language(text: str) -> None:
    assert language_of_text(text) == ""


@pytest.mark.parametrize(
    ("domain", "language"),
    [("acme.de", "de"), ("acme.co.uk", "en"), ("mail.acme.at", "de"), ("acme.com", ""), ("acme.example", ""), ("", "")],
)
def test_a_country_s_domain_stands_for_a_language_where_the_country_has_one(domain: str, language: str) -> None:
    assert language_of_domain(domain) == language


def test_there_is_a_list_for_each_language_of_the_letters() -> None:
    assert set(SMALL_WORDS) == set(languages())


@given(st.text())
def test_no_text_is_too_odd(text: str) -> None:
    assert language_of_text(text) in {"", *SMALL_WORDS}
