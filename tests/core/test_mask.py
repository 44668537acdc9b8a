"""What is masked in foreign text, and what stays, in seven languages."""

from __future__ import annotations

import time

import pytest

from replybot.core.mask import Keep, hide, learn, mask, named

KEEP = Keep(
    domains=("kahlo.example", "nordstern-computer.example"),
    codes=("12345678-01", "2026091210004217"),
    names=("Jonas Kahl", "Nordstern Computer"),
    year=2025,
)


def told(text: str, learned: dict[str, str] | None = None) -> str:
    return mask(text, KEEP, learned).text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Sehr geehrte Frau Wendt,", "Sehr geehrte Frau [name],"),
        ("Sehr geehrter Herr Dr. von Wendt-Müller,", "Sehr geehrter Herr Dr. von [name],"),
        ("Hallo Gisela,\nGisela hat angerufen.", "Hallo [name],\n[name] hat angerufen."),
        ("hallo gisela,\nGisela hat angerufen.", "hallo [name],\n[name] hat angerufen."),
        ("Liebe Frau Wendt, Wendts Gerät liegt bei WENDT.", "Liebe Frau [name], [name] Gerät liegt bei [name]."),
        ("unserer Kundin Gisela Wendt", "unserer Kundin [name]"),
        ("Frau Wendt, also Gisela Wendt, G. Wendt", "Frau [name], also [name], [name]"),
        ("Name: Gisela Wendt", "Name: [name]"),
        ("Dear Mrs O'Neill,", "Dear Mrs [name],"),
        ("in the name of Mary Poppins", "in the name of [name]"),
        ("Bonjour Madame Dupont,", "Bonjour Madame [name],"),
        ("M. Lefèvre a confirmé.", "M. [name] a confirmé."),
        ("Estimada Sra. García López:", "Estimada Sra. [name]:"),
        ("Gentile Signora Rossi,", "Gentile Signora [name],"),
        ("Geachte mevrouw de Vries,", "Geachte mevrouw de [name],"),
        ("Szanowna Pani Kowalska,", "Szanowna Pani [name],"),
        ("Gisela Wendt <gisela@web.test> schrieb", "[name] <[e-mail]> schrieb"),
    ],
)
def test_a_name_is_masked_where_it_stands_and_wherever_else(text: str, shown: str) -> None:
    assert told(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "Sehr geehrte Damen und Herren,",
        "Sehr geehrter Herr Kahl, hier ist Nordstern Computer.",
        "Guten Tag,\n\nvielen Dank für Ihren Anruf.",
        "Dear Sir or Madam,",
        "Hallo zusammen,",
        "Dear Customer,",
        "Ihr Vorgang 12345678-01 und [Ticket#2026091210004217].",
        "Die Daten wurden am 12. Oktober 2026 um 08:30 Uhr gelöscht; im Oktober 2026 folgt mehr.",
        "Nach Art. 33 DSGVO, Art. 12(3) und der Verordnung (EU) 2016/679.",
        "Unser 24-Stunden-Service, Montag 8.00 - 17.00 Uhr.",
        "Schreiben Sie an service@nordstern-computer.example wegen gisela.w@kahlo.example.",
        "Wir haben die Adresse deaktiviert, und der Kunde ist informiert.",
    ],
)
def test_what_is_nobodys_data_stays(text: str) -> None:
    assert told(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Lindenweg 4, 12345 Musterstadt", "[address]"),
        ("Am Alten Markt 3a in 12345 Bad Musterstadt", "[address] in [address]"),
        ("to 22 Baker Street, London NW1 6XE.", "to [address]."),
        ("au 12 bis rue de la Paix, 75002 Paris", "au [address]"),
        ("Calle de Alcalá, 45, 28014 Madrid", "[address]"),
        ("Via Garibaldi 12, 20121 Milano", "[address]"),
        ("Keizersgracht 123, 1015 CJ Amsterdam", "[address]"),
        ("ul. Kwiatowa 7/3, 00-950 Warszawa", "[address]"),
        ("Telefon 030 5550199", "Telefon [telephone]"),
        ("unter +49 (0)30 555-0199", "unter [telephone]"),
        ("Tel. 55501", "Tel. [telephone]"),
        ("gisela@web.test", "[e-mail]"),
        ("gisela (at) web.test", "[e-mail]"),
        ("IBAN DE89 3704 0044 0532 0130 00", "IBAN [bank account]"),
        ("Karte 4111 1111 1111 1111", "Karte [card]"),
        ("geb. 03.04.1961", "geb. [birth date]"),
        ("geboren am 3. April 1961", "geboren am [birth date]"),
        ("seit 1.2.2009", "seit [birth date]"),
        ("Seriennummer PF2XK9.", "Seriennummer [number]."),
        ("Paketnummer 00340434161094021501.", "Paketnummer [number]."),
        ("Auftrag RX-7781-Q", "Auftrag [number]"),
        ("Kundennummer 48213", "Kundennummer [number]"),
        ("0034 0434 1610 9402 1501", "[telephone]"),
        ("über 89,00 EUR", "über [amount]"),
        ("€ 1.234,56", "[amount]"),
        ("PIN: 4711", "PIN: [credential]"),
        ("https://portal.example/a/b?x=1.", "https://portal.example[…]."),
        ("http://user:pw@portal.example/x", "http://[…]portal.example[…]"),
        ("portal.example/konto/77", "portal.example[…]"),
    ],
)
def test_places_numbers_and_links_are_masked(text: str, shown: str) -> None:
    assert told(text) == shown


def test_a_wrong_checksum_is_masked_all_the_same() -> None:
    assert told("IBAN DE88 3704 0044 0532 0130 00") == "IBAN [number]"
    assert "4111" not in told("Karte 4111 1111 1111 1112")


def test_the_length_of_what_was_masked_is_not_told() -> None:
    assert told("Frau Li,") == told("Frau Wolkenstein-Trostburg,")


def test_what_hides_a_number_from_a_pattern_does_not_hide_it() -> None:
    assert told("Nr. 030\u00a0555\u200b0199") == "Nr. [number]"
    assert told("Nr. ٠٣٠٥٥٥٠١٩٩") == "Nr. [number]"


def test_what_one_mail_tells_is_masked_in_another() -> None:
    stray = "Sehr geehrte Frau Wendt,\nLindenweg 4, 12345 Musterstadt, Seriennummer X4Q"
    learned = dict(learn([stray], KEEP))
    said = "Wir sprachen mit Wendt; sie wohnt im Lindenweg in Musterstadt. Es geht um X4Q."
    assert told(said, learned) == "Wir sprachen mit [name]; sie wohnt im [address] in [address]. Es geht um [number]."
    assert told(said) == said


def test_a_name_is_found_without_its_accents_and_in_capitals() -> None:
    learned = {"Müller": "[name]", "Li": "[name]"}
    assert told("Mueller, MÜLLER, Muller, müller, Li, LI, alias", learned) == (
        "[name], [name], [name], [name], [name], [name], alias"
    )


def test_display_names_of_people_are_learned_and_the_owners_are_not() -> None:
    assert named(["Gisela Wendt", "Jonas Kahl", "gisela@web.test"], KEEP) == {"Gisela": "[name]", "Wendt": "[name]"}


def test_a_header_field_hides_only_what_was_learned() -> None:
    learned = {"PF2XK9": "[number]", "Wendt": "[name]"}
    assert hide("<12345678-01.PF2XK9.77@nordstern-computer.example>", KEEP, learned) == (
        "<12345678-01.[number].77@nordstern-computer.example>"
    )
    assert hide("gisela.wendt@kahlo.example", KEEP, learned, addresses=True) == "gisela.wendt@kahlo.example"
    assert hide("from a by b for <wendt@web.test>", KEEP, learned, addresses=True) == "from a by b for <[…]@web.test>"


def test_the_kinds_of_data_are_told() -> None:
    found = mask("Sehr geehrte Frau Wendt, Lindenweg 4, Tel. 030 5550199", KEEP)
    assert found.kinds == {"[name]", "[address]", "[telephone]"}


@pytest.mark.parametrize("text", ["", " ", "\n\n", "@", "[name]", "\ufffc", "Frau", "Frau ", "()", "-", "ſ", "\x00"])
def test_odd_text_breaks_nothing(text: str) -> None:
    assert isinstance(told(text), str)


@pytest.mark.parametrize("piece", ["A-", "a.", "1 ", "(at)", "Frau A ", "weg 1 ", "calle a ", "http://a", "AA12 "])
def test_long_nonsense_does_not_take_long(piece: str) -> None:
    begin = time.perf_counter()
    told(piece * (10_000 // len(piece)))
    assert time.perf_counter() - begin < 10
