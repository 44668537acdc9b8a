"""The code that proves a domain without papers: found exactly, and never one that opens something."""

from __future__ import annotations

import pytest

from replybot.core.answer.proof import code_in


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Unser Prüfcode lautet: HEUWAGEN-77", "HEUWAGEN-77"),
        ("Das Codewort ist Zwiebelkuchen.", "Zwiebelkuchen"),
        ("As you suggested, here is our test word: HAYCART-77", "HAYCART-77"),
        ("The code is 4F7K-22.", "4F7K-22"),
        ("Voici notre mot de contrôle : CHARRETTE", "CHARRETTE"),
        ("La palabra de control es: CARRETA9", "CARRETA9"),
        ("Il codice di prova: CARRO77", "CARRO77"),
        ("Het codewoord is HOOIWAGEN", "HOOIWAGEN"),
    ],
)
def test_the_code_is_taken_literally(text: str, code: str) -> None:
    assert code_in(f"Guten Tag,\n\n{text}\n\nGruß") == code


@pytest.mark.parametrize(
    "text",
    [
        "Ihr Anmeldecode lautet: 482913. Er ist 10 Minuten gültig.",
        "Your one-time code is 482913.",
        "Der Code lautet: 482913. Geben Sie ihn beim Login ein.",
        "Ihr Konto: Der Code ist 482913",
        "Der Code lautet: HEUWAGEN. Der Code lautet: ZWIEBEL.",
        "Bitte nennen Sie uns den Code.",
        "Wir haben keinen Code.",
        "",
    ],
)
def test_a_key_to_a_door_or_two_codes_or_none_is_no_proof(text: str) -> None:
    assert code_in(text) == ""
