"""Data whose loss weighs more: health, money. Then clocks are shorter, and the person hears of it (law section 13)."""

from __future__ import annotations

import re

from replybot.core.answer.fold import fold

TEXT_LIMIT = 20_000
HEALTH = re.compile(
    r"\b(?:mrt|befund|diagnos|patient|therapie|arztbrief|laborwert|rezept|operation|klinik|krankenhaus|radiolog|onkolog"
    r"|mri\b|x-?ray|scan\b|ward\b|outpatient|mammogra|ultrasound|vaccin|biops|test result|blood|prescription|surgery"
    r"|clinic|hospital|irm\b|ordonnance|analyse[s]? medic"
    r"|examen"
    r"|resonancia|analitica|receta|cita medica|risonanza|referto|esame|ricetta|bloedonderzoek|uitslag|recept|huisarts"
    r"|frauenarzt|frauenarztin|zahnarzt|praxis|impfung|rontgen|ultraschall|physio|psycho|schwanger|medikament|pflege"
    r"|resultats? d'analyse|medecin|hopital|cliniq|echograph|scanner|radiograph|bilan sanguin|vaccin|grossesse|medical"
    r"|visita (?:oculist|cardiolog|specialist|medic)|ambulator|terapi|ricover|analisi del sangue|impegnativ|ecograf"
    r"|lab report|bloods\b|medication|tablets|discharge summary|vaccination"
    r"|cardiolog|ziekenhuis|verwijsbrief|medicatie|apotheek|dokter"
    r"|badani|wynik|recepta|rezonans)"
)
"""Words of health, folded."""
MONEY = re.compile(
    r"\\b(?:kontoauszug|kontostand|darlehen|kreditkarte|mahnbescheid|inkasso|bank statement|account statement"
    r"|overdraft|credit card"
    r"|payslip|gehaltsabrechnung|releve de compte|bulletin de paie|extracto (?:de cuenta|bancario)|nomina\\b"
    r"|estratto conto"
    r"|busta paga|bankafschrift|loonstrook|wyciag z konta|odcinek wyplaty)"
)
"""Words of money matters, folded."""


def category(text: str) -> str:
    """ "health", "bank", or nothing."""
    low = fold(text[:TEXT_LIMIT])
    if HEALTH.search(low):
        return "health"
    return "bank" if MONEY.search(low) else ""
