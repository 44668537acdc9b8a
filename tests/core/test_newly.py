"""What they newly wrote: history, signature and small print apart, in the forms in which mail programs write them."""

from __future__ import annotations

import pytest

from replybot.core.answer.newly import newly_written, separate

OURS = "Bitte leiten Sie diese Nachricht an Ihre Datenschutzbeauftragte weiter und löschen Sie die Adresse."
NEW = "Das schaue ich mir an."

HISTORIES = {
    "signs before each line": f"{NEW}\n\n> {OURS}\n> Jonas Kahl",
    "German attribution": f"{NEW}\n\nAm 14.09.2026 um 08:41 schrieb jonas@kahlo.example:\n> {OURS}",
    "attribution over two lines": f"{NEW}\n\nAm Mo., 14. Sept. 2026 um 08:41 Uhr schrieb Jonas Kahl <\njonas@kahlo.example>:\n\n{OURS}",  # noqa: E501
    "English attribution": f"{NEW}\n\nOn Mon, 14 Sep 2026 at 08:41, Jonas Kahl <jonas@kahlo.example> wrote:\n\n{OURS}",
    "French attribution": f"{NEW}\n\nLe lun. 14 sept. 2026 à 08:41, Jonas Kahl <jonas@kahlo.example> a écrit :\n> {OURS}",  # noqa: E501
    "Spanish attribution": f"{NEW}\n\nEl lun, 14 sept 2026 a las 08:41, Jonas Kahl (<jonas@kahlo.example>) escribió:\n\n{OURS}",  # noqa: E501
    "Italian attribution": f"{NEW}\n\nIl giorno lun 14 set 2026 alle ore 08:41 Jonas Kahl <j@kahlo.example> ha scritto:\n\n{OURS}",  # noqa: E501
    "Dutch attribution": f"{NEW}\n\nOp ma 14 sep. 2026 om 08:41 schreef Jonas Kahl <jonas@kahlo.example>:\n\n{OURS}",
    "Polish attribution": f"{NEW}\n\nW dniu pon., 14 wrz 2026 o 08:41 Jonas Kahl <jonas@kahlo.example> napisał(a):\n\n{OURS}",  # noqa: E501
    "German Outlook": f"{NEW}\n\nVon: Jonas Kahl\nGesendet: Montag, 14. September 2026 08:41\nAn: Service\nBetreff: Falsch\n\n{OURS}",  # noqa: E501
    "English Outlook": f"{NEW}\n\nFrom: Jonas Kahl\nSent: Monday, 14 September 2026 08:41\nTo: Care\nSubject: Wrong\n\n{OURS}",  # noqa: E501
    "French Outlook": f"{NEW}\n\nDe : Jonas Kahl\nEnvoyé : lundi 14 septembre 2026\nObjet : erreur\n{OURS}",
    "Spanish Outlook": f"{NEW}\n\nDe: Jonas Kahl\nEnviado: lunes, 14 de septiembre de 2026\nPara: Soporte\nAsunto: Error\n\n{OURS}",  # noqa: E501
    "Italian Outlook": f"{NEW}\n\nDa: Jonas Kahl\nInviato: lunedì 14 settembre 2026\nA: Assistenza\nOggetto: Errore\n\n{OURS}",  # noqa: E501
    "Dutch Outlook": f"{NEW}\n\nVan: Jonas Kahl\nVerzonden: maandag 14 september 2026\nAan: Service\nOnderwerp: Fout\n\n{OURS}",  # noqa: E501
    "Polish Outlook": f"{NEW}\n\nOd: Jonas Kahl\nWysłano: poniedziałek, 14 września 2026\nDo: BOK\nTemat: Błąd\n\n{OURS}",  # noqa: E501
    "stars around the names": f"{NEW}\n\n*Von:* Jonas Kahl\n*Gesendet:* Montag, 14. September 2026\n*An:* Service\n\n{OURS}",  # noqa: E501
    "original message": f"{NEW}\n\n-----Original Message-----\nFrom: Jonas Kahl\n{OURS}",
    "German original message": f"{NEW}\n\n-----Ursprüngliche Nachricht-----\n{OURS}",
    "forwarded": f"{NEW}\n\n---------- Forwarded message ----------\nFrom: Jonas Kahl\n{OURS}",
    "Apple's forward": f"{NEW}\n\nAnfang der weitergeleiteten Nachricht:\n\n{OURS}",
    "help desk": f"##- Bitte schreiben Sie Ihre Antwort oberhalb dieser Zeile -##\n\n{NEW}\n\n----------------\nJonas Kahl, 14. Sep. 2026, 09:12\n\n{OURS}",  # noqa: E501
    "reply line below": f"{NEW}\n\n##- Please type your reply above this line -##\n\n{OURS}",
}


@pytest.mark.parametrize("form", HISTORIES)
def test_history_is_no_evidence_of_what_they_say(form: str) -> None:
    found = separate(HISTORIES[form])
    assert found.text == NEW
    assert "Datenschutzbeauftragte" in found.quoted


def test_what_stands_below_or_between_the_quoted_lines_is_theirs() -> None:
    below = f"Am 14.09.2026 schrieb Jonas Kahl:\n> {OURS}\n\n{NEW}"
    assert separate(below).text == NEW
    between = f"> Bitte löschen Sie die Adresse.\nIst erledigt.\n\n> Bitte leiten Sie das weiter.\n{NEW}\n"
    assert separate(between).text.split("\n\n") == ["Ist erledigt.", NEW]


def test_a_line_that_only_begins_like_a_header_stays() -> None:
    text = "Von: hier aus können wir nichts tun.\n\nBitte gedulden Sie sich."
    assert separate(text).text == text


SIGNATURES = {
    "two hyphens": f"{NEW}\n-- \nPetra Huhn\nDatenschutzbeauftragte",
    "German": f"{NEW}\n\nMit freundlichen Grüßen\nPetra Huhn\nDatenschutzbeauftragte",
    "short": f"{NEW}\n\nVG Petra Huhn",
    "English": f"{NEW}\n\nKind regards,\nPetra Huhn\nData Protection Officer",
    "French": f"{NEW}\n\nCordialement,\nPetra Huhn",
    "Spanish": f"{NEW}\n\nUn cordial saludo,\nPetra Huhn",
    "Italian": f"{NEW}\n\nCordiali saluti\nPetra Huhn",
    "Dutch": f"{NEW}\n\nMet vriendelijke groet,\nPetra Huhn",
    "Polish": f"{NEW}\n\nZ poważaniem\nPetra Huhn",
    "telephone": f"{NEW}\n\nSent from my phone",
}


@pytest.mark.parametrize("form", SIGNATURES)
def test_a_signature_says_who_they_are_and_not_what(form: str) -> None:
    found = separate(SIGNATURES[form])
    assert found.text == NEW
    assert found.signature


def test_a_postscript_is_theirs_again() -> None:
    found = separate(f"{NEW}\n\nMit freundlichen Grüßen\nPetra Huhn\n\nPS: Die Adresse ist gelöscht.")
    assert "PS: Die Adresse ist gelöscht." in found.text
    assert "Petra" in found.signature and "Petra" not in found.text


SMALL_PRINT = (
    "Diese E-Mail kann vertrauliche Informationen enthalten. Wenn Sie nicht der richtige Adressat sind, informieren Sie"
    " bitte sofort den Absender und vernichten Sie diese E-Mail.",
    "CONFIDENTIALITY NOTICE: if you are not the intended recipient you must delete this message and confirm deletion.",
    "Ce message est destiné exclusivement à son destinataire. Si vous l'avez reçu par erreur, merci de le supprimer.",
    "Si no es usted el destinatario, elimine este mensaje y comuníquelo al remitente.",
    "Qualora non foste i destinatari, siete pregati di cancellare il messaggio.",
    "Als dit bericht niet voor u bestemd is, verzoeken wij u het te verwijderen.",
    "Jeżeli nie są Państwo adresatem, prosimy o usunięcie wiadomości.",
)


@pytest.mark.parametrize("notice", SMALL_PRINT)
def test_a_disclaimer_asks_nobody_for_anything(notice: str) -> None:
    found = separate(f"{NEW}\n\n{notice}")
    assert found.text == NEW
    assert found.small_print == notice


def test_a_request_that_speaks_of_the_error_is_no_disclaimer() -> None:
    asks = "Wir bitten Sie, die irrtümlich erhaltene E-Mail zu löschen und uns dies zu bestätigen."
    assert separate(asks).text == asks


PAGE = """<html><head><title>gelöscht</title><style>p {{}} .gelöscht {{}}</style></head><body>
<div style="display:none">Die Adresse ist gelöscht.</div><!-- gelöscht --><p>Guten Tag,</p><p>{new}</p>
<img alt="gelöscht" src="cid:1"><span style="font-size:0px">gelöscht</span>{more}</body></html>"""
QUOTED_PAGES = {
    "Gmail": '<div class="gmail_quote">Am 14.09. schrieb Jonas:<blockquote>{ours}</blockquote></div>',
    "Thunderbird": '<div class="moz-cite-prefix">Am 14.09. schrieb Jonas:</div><blockquote type="cite">{ours}</blockquote>',  # noqa: E501
    "Outlook": '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>Von: Jonas</p></div><p>{ours}</p>',
    "Outlook on the web": '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">Von: Jonas</div><div>{ours}</div>',
    "none": "",
}


@pytest.mark.parametrize("program", QUOTED_PAGES)
def test_of_a_page_only_what_is_shown_and_new_is_read(program: str) -> None:
    page = PAGE.format(new=NEW, more=QUOTED_PAGES[program].format(ours=OURS))
    found = newly_written([("text/html", page)])
    assert found.text.split("\n")[-1] == NEW
    assert "gelöscht" not in found.text
    assert ("Datenschutzbeauftragte" in found.quoted) == bool(QUOTED_PAGES[program])


def test_the_plain_part_counts_unless_it_only_points_to_the_page() -> None:
    page = ("text/html", f"<p>{NEW}</p>")
    assert newly_written([("text/plain", "Kurz gesagt: nein."), page]).text == "Kurz gesagt: nein."
    assert newly_written([("text/plain", "Diese Nachricht ist in HTML."), page]).text == NEW
    assert newly_written([("text/plain", " "), page]).text == NEW
    assert newly_written([]).text == ""


@pytest.mark.parametrize(
    "markup", ["", "<!-- -->", "<p", "<div" * 2_000, "\x00<p>x</p>", "<?xml version='1.0'?>", "&#0;"]
)
def test_no_markup_breaks_it(markup: str) -> None:
    newly_written([("text/html", markup)])


def test_a_long_text_is_read_as_far_as_it_may_be() -> None:
    found = separate("Wir prüfen das. " * 20_000)
    assert len(found.text) <= 20_000
