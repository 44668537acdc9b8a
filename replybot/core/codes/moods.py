"""What a subject is about where that is no ticket: a show or a journey, a mail to many, an opinion asked for.

Words are written as in `lexicon`; a phrase is two of them with at most two words between (`how_was`).
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from functools import lru_cache

from replybot.core.codes.lexicon import fold


class Mood(enum.Enum):
    """What a subject is about."""

    EVENT = "event"  # tickets that one travels, parks, plays or goes to a show with
    MASS = "mass"  # written to many
    SURVEY = "survey"  # asks for an opinion afterwards


EVENT = """
einlass planetari* e-billet e-billets zoo* konzert* festival* concert* theater* theatre* kino kinoticket* cinema*
museum* stadion* stadium messe
messeticket* kongress*
conference* konferenz* parkhaus* parking park-* parkplatz* lotto* lotter* loteri* raffle jackpot boarding bahn
bahnticket*
vorverkauf* presale tournament saisonkart* saisonticket* eintritt* ziehung* verlosung* tirage* sorteo* billets
billetterie bigliett*
entradas bilet* biljett* billetter jegy* vstupenk* jizdenk* bilhete* kaartje* zugticket* flugticket* fahrkart*
season_ticket train_ticket bus_ticket print_ticket parking_ticket ticket_shop ticket_sale ticket_office ticket_verkauf
ticket_kauf
ticket_alarm tickets_fur tickets_for tickets_to tickets_zum tickets_zur tickets_pour tickets_para tickets_per
tickets_voor tickets_till
gate_change doors_open open_air match_day box_office plein_air
"""
MASS = """
newsletter* rundbrief* nyhetsbrev* nyhedsbrev* nieuwsbrief* bulletin* bollettino* boletim* boletin* digest* podcast*
webinar*
magazin magazine ausgabe edition fallstudie* sale rabatt* discount* pressemitteilung*
pressemeldung* unsubscribe winner* gewinner* gewonnen prize* ganador* gagnant* vincitor*
claim_your
case_stud* cas_client* caso_exito casos_exito caso_successo studium_przypadku estudo_caso estudio_caso signe_petition
signez_petition
press_release press_releases %_off %_auf -%_ %_rabatt %_korting
"""
SURVEY = """
survey* umfrage* bewerte bewerten bewertung* zufrieden zufriedenheit* sondage* enquete* satisf* encuesta* valore
valora sondaggio*
valuta valuti opinione tevreden* beoordeel* ankiet* ocen ocena oceni* opini* undersokning* tycker nojd nojda
undersogelse* undersokelse*
tilfreds* inquerito* avalie avaliac* dotaznik* hodnocen* ohodnot* spokojen* questionnaire* questionario* cuestionario*
fragebogen* rate
your_feedback ihr_feedback ihre_feedback give_feedback feedback_on feedback_about feedback_zu feedback_zum
feedback_zur feedback_request
ihre_meinung ihre_bewertung wie_war wie_waren how_did how_was how_were how_would votre_avis donnez_avis su_opinion
tu_opinion mening_over
hur_var hvordan_var pesquisa_de sua_opiniao como_foi andata_come que_pensez vas_nazor jak_oceniasz
your_opinion your_thoughts
"""


def _lists(text: str) -> tuple[frozenset[str], tuple[str, ...]]:
    words = text.split()
    return frozenset(w for w in words if not w.endswith("*")), tuple(w[:-1] for w in words if w.endswith("*"))


_MOODS = tuple((mood, *_lists(text)) for mood, text in ((Mood.EVENT, EVENT), (Mood.MASS, MASS), (Mood.SURVEY, SURVEY)))
_FIRST = frozenset(word.partition("_")[0] for _, whole, begins in _MOODS for word in (*whole, *begins) if "_" in word)
DESKS = (
    "support",
    "service",
    "kunden",
    "help",
    "it-",
    "hilfe",
    "wartungs",
    "fehler",
    "storungs",
    "re-",
    "trouble",
    "incident",
)
"""How a word for a help desk's ticket may begin; any other word that ends in "ticket" is one to go somewhere with."""


@lru_cache(8_192)
def _of_word(word: str) -> Mood | None:
    low = fold(word)
    if low.endswith("ticket") and len(low) > 6 and not low.startswith(DESKS):
        return Mood.EVENT
    return _listed(low)


@lru_cache(4_096)
def _of_phrase(first: str, second: str) -> Mood | None:
    return _listed(f"{first}_{fold(second)}")


def _listed(entry: str) -> Mood | None:
    return next((mood for mood, whole, begins in _MOODS if entry in whole or entry.startswith(begins)), None)


@lru_cache(8_192)
def _opens(word: str) -> str:
    low = fold(word)
    return low if low in _FIRST else ""


def moods(words: Sequence[str]) -> set[Mood]:
    """What the words of a subject say it is about."""
    found = {mood for word in words if (mood := _of_word(word))}
    for at, word in enumerate(words):
        if first := _opens(word):
            found |= {mood for second in words[at + 1 : at + 4] if (mood := _of_phrase(first, second))}
    return found
