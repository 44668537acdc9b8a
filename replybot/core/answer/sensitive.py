"""Data whose loss weighs more: health, money, papers, children, keys.

Then the clocks are shorter, and the person hears of it (law section 13).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from replybot.core.answer.fold import fold_long
from replybot.core.codes.sieve import before_words

TEXT_LIMIT = 20_000
HEALTH = (
    r"mrt|befund|diagnos|patient|therapie|arztbrief|laborwert|rezept|operation|klinik|krankenhaus|radiolog|onkolog"
    r"|mri\b|x-?ray|(?:ct|mri|pet|bone|body|your) scan\b"
    r"|ward\b|outpatient|mammogra|ultrasound|vaccin|biops|test result|blood|prescription|surgery"
    r"|clinic|hospital|irm\b|ordonnance|analyse[s]? medic"
    r"|examen"
    r"|resonancia|analitica|receta|cita medica|risonanza|referto|esame|ricetta|bloedonderzoek|uitslag|recept|huisarts"
    r"|frauenarzt|frauenarztin|zahnarzt|praxis|impfung|rontgen|ultraschall|physio|psycho|schwanger|medikament|pflege"
    r"|resultats? d'analyse|medecin|hopital|cliniq|echograph|scanner|radiograph|bilan sanguin|vaccin|grossesse|medical"
    r"|visita (?:oculist|cardiolog|specialist|medic)|ambulator|terapi|ricover|analisi del sangue|impegnativ|ecograf"
    r"|lab report|bloods\b|medication|tablets|discharge summary|vaccination"
    r"|cardiolog|ziekenhuis|verwijsbrief|medicatie|apotheek|dokter"
    r"|badani|wynik|recepta|rezonans"
)
"""Words of health, folded."""
MONEY = (
    r"kontoauszug|kontostand|darlehen|kreditkarte|mahnbescheid|inkasso|bank statement|account statement"
    r"|overdraft|credit card"
    r"|payslip|gehaltsabrechnung|releve de compte|bulletin de paie|extracto (?:de cuenta|bancario)|nomina\b"
    r"|estratto conto"
    r"|busta paga|bankafschrift|loonstrook|wyciag z konta|odcinek wyplaty"
)
"""Words of money matters, folded."""

PAPERS = (
    r"ausweiskopie|kopie (?:ihres|des) (?:personal)?ausweises|personalausweisnummer|reisepass|passnummer"
    r"|steuer-?id\b"
    r"|aufenthaltstitel|sozialversicherungsnummer|passport|identity card|national insurance number"
    r"|social security number"
    r"|residence permit|driving licen[cs]e number|carte d'identite|passeport|titre de sejour|numero de securite sociale"
    r"|documento de identidad|pasaporte|carta d'identita|passaporto|permesso di soggiorno|codice fiscale|paspoort"
    r"|identiteitskaart|identiteitsbewijs|burgerservicenummer|bsn\b|dowod osobisty|dowodu osobistego|paszport|pesel\b"
)
"""Words of identity papers and their numbers, folded."""
CHILDREN = (
    r"ihr(?:e[ms]?|es)? (?:kind|sohn|tochter|baby)\w*|elternabend|elternbrief|schulkind|kindergarten|kita\b"
    r"|jugendamt"
    r"|klassenlehrer|zeugnis ihre|your (?:child|children|son|daughter|baby)\b|pupil|kindergarten|nursery|child'?s class"
    r"|childcare|school report|(?:votre|vos) (?:enfant|fils|fille)|creche\b|bulletin scolaire|(?:su|tu) (?:hij[oa])\b"
    r"|guarderia|(?:suo|tuo) figlio|(?:sua|tua) figlia|asilo nido|uw (?:kind|zoon|dochter)|kinderopvang|schoolrapport"
    r"|panstwa (?:dziecko|syn|corka)|przedszkol|dziecka"
)
"""Words of children, folded."""
KEYS = (
    r"(?:ihr|das) (?:neues |vorlaufiges |temporares )?(?:passwort|kennwort)(?: lautet|:)|zugangsdaten"
    r"|einmalpasswort"
    r"|einmalcode|ihre pin\b|ihre tan\b|(?:your|the) (?:new |temporary )?password(?: is|:)|one-?time (?:code|password)"
    r"|login details|verification code|reset your password|passwort zurucksetzen|mot de passe (?:provisoire|temporaire)"
    r"|code de verification|identifiants de connexion|contrasena temporal|codigo de verificacion|password provvisoria"
    r"|codice di verifica|credenziali|inloggegevens|verificatiecode|tijdelijk wachtwoord|haslo tymczasowe"
    r"|kod weryfikacyjny|dane logowania"
)
"""Words of keys to an account, folded."""
WORDS = {"health": HEALTH, "bank": MONEY, "papers": PAPERS, "children": CHILDREN, "keys": KEYS}
GRAVE = {name: re.compile(rf"\b(?:{words})") for name, words in WORDS.items()}
"""What shortens the clocks, by its name in the ledger."""


def category(text: str) -> str:
    """ "health", "bank", or nothing."""
    return _first(text, ("health", "bank"))


def grave(text: str) -> str:
    """What of a stranger's in a stray mail weighs more, one of `GRAVE`, or nothing."""
    return _first(text, GRAVE)


def _first(text: str, names: Iterable[str]) -> str:
    low = fold_long(text[:TEXT_LIMIT])
    places = [m.start() for m in _any().finditer(f"\n{low}")]
    return next((name for name in names if any(GRAVE[name].match(low, at) for at in places)), "")


@cache
def _any() -> re.Pattern[str]:
    return before_words(*WORDS.values())
