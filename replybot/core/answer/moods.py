"""The mood of a statement: whether it is stated at all, or denied, made on a condition, asked for, promised."""

from __future__ import annotations

import re

from replybot.core.answer.lexicon import Found, Lexicon
from replybot.core.answer.sentences import Sentence

UNREAL = {
    "de": re.compile(r"\b(?:h(?:ä|ae)tte|w(?:ä|ae)re|w(?:ü|ue)rde|k(?:ö|oe)nnte|m(?:ü|ue)sste)\w*", re.IGNORECASE),
}
"""Forms that differ from those of the past by their accents only."""
WHETHER = {
    "de": re.compile(r"\W{0,3}(?:ob|wenn|falls|sobald|sofern|dann (?:ist|sind|wird|werden))\b"),
    "en": re.compile(r"\W{0,3}(?:whether|if|once)\b"),
    "fr": re.compile(r"\W{0,3}(?:si|s'il|alors)\b"),
    "es": re.compile(r"\W{0,3}(?:si|entonces)\b"),
    "it": re.compile(r"\W{0,3}(?:allora)\b"),
    "nl": re.compile(r"\W{0,3}(?:of|als(?! (?:functionaris|fg|dpo|privacy|verantwoordelijke))|indien|dan is)\b"),
    "pl": re.compile(r"\W{0,3}(?:czy|jesli|jezeli|gdy|wtedy)\b"),
}
"""How a clause begins that asks whether, or says what follows if; nothing is stated in it."""
DENYING = re.compile(
    r"\b(?:weder|niemand|nadie|nikt|niemals|keinesfalls|keineswegs|zu keinem|at no (?:point|time|stage)|neither|never"
    r"|nobody|no one|jamais|aucun\w*|nunca|jamas|tampoco|ningun\w*|nessun\w*|neppure|nooit|nimmer|geenszins|nigdy"
    r"|bynajmniej)\b"
)
"""Words that deny whatever follows in their sentence."""
UNTRUE = re.compile(
    r"\b(?:(?:falsch|unwahr|unrichtig|unzutreffend|nicht (?:richtig|wahr|zutreffend|korrekt)|stimmt(?: so)? nicht"
    r"|trifft nicht zu|unsinn|bezweif\w+|zweifle|zweifeln|glauben?|meinen?|denken?) ?,? (?:\w+ )?(?:\w+ )?,? ?dass"
    r"|(?:ist|ware) (?:unwahr|falsch|unzutreffend|gelogen)\W+dass|bezweif\w+|behaupte[nt]?|angeblich"
    r"|nicht (?:\w+ )?(?:behaupten|sagen|bestatigen|garantieren|zusichern|versprechen|zusagen|feststellen|nachweisen)"
    r"|(?<!no )(?<!without )(?<!without a )doubt(?:s|ful|ed)?\b|(?:untrue|false|incorrect|wrong|a lie|nonsense) (?:to"
    r" (?:say|claim) )?that|not (?:true|correct|right|accurate|the case|so) that|isn't (?:true|correct|right|the case)"
    r" that|anything but|far from|allegedly|supposedly|pretend\w*|claims? (?:that|your|the|it)"
    r"|(?:est )?(?:faux|inexact|mensonger) (?:de dire )?qu|pas (?:vrai|exact|certain|sur) qu|dout\w+ (?:\w+ )?qu"
    r"|ne crois pas|ne pense pas|soi-disant"
    r"|(?:falso|incierto|mentira|inexacto) que|no es (?:\w+ )?(?:cierto|verdad|correcto|seguro)|dud\w+ (?:\w+ )?que"
    r"|no cre\w+ que|supuestamente"
    r"|(?:falso|inesatto|scorretto) che|non e (?:\w+ )?(?:vero|corretto|esatto|certo)|dubit\w+|non cred\w+ che"
    r"|(?:onjuist|onwaar|niet (?:waar|juist|correct)) dat|betwijfel\w*|geloof niet|zogenaamd"
    r"|nieprawd\w+|watpi\w+|nie (?:wierze|sadze)|rzekomo)"
)
"""How a main clause takes back, doubts or only reports what its subordinate clause states."""
THAT = {
    "de": re.compile(r"\bdass\b"),
    "en": re.compile(r"\bthat (?=(?:your|the|we|i|it|this|our|their|his|her|they|all)\b)"),
    "fr": re.compile(r"\bqu(?:e|')\s?(?=(?:votre|vos|l'|nous|j'|je|cette|cet|ce|le|la|les|on|elle|il)\b)"),
    "es": re.compile(r"\bque (?=(?:su|sus|la|el|hemos|he|se|ha|han|esta|ya|dicha|nuestro)\b)"),
    "it": re.compile(r"\bche (?=(?:il|la|l'|abbiamo|ho|i|le|suo|sua|e|questo|questa|tale)\b)"),
    "nl": re.compile(r"\bdat (?=(?:uw|het|wij|we|ik|dit|de|je|jouw|er)\b)"),
    "pl": re.compile(r",\s?ze\b"),
}
"""What begins a clause of content, which is as true as its main clause says."""
ASSERTING = re.compile(
    r"bestatig|mitteil|teile[n]?\b|informier|freu|versicher|hinweis|weise[n]? .* hin|zusag|garantier|lassen"
    r"|bescheid|gepruft|festgestellt|gesehen|sehe|danke|entschuldig|leid|sorge|gesorgt|veranlasst|erreicht|melde[n]?\b"
    r"|confirm|inform|tell|told|let (?:you|u) know|please[ds]?\b|happy|glad|assur|advis|note|sorry|apolog|see\b|saw"
    r"|found|check|report|delight|can say|good news|update|ensur|made sure|rest easy|guarantee|thank|fyi|know\b|appears"
    r"|assure|ravi|plaisir|heureu|signal|savoir|note[rz]|precis|merci|desole|veill|constat|vu\b|indiqu|avis"
    r"|comunic|asegur|complac|grat[oa]|saber|avis|notific|grac|lament|sent|comprob|visto|verific|indic|placer|garantiz"
    r"|conferm|assicur|liet[oi]|segnal|preg|scus|ringraz|notific|visto|bevestig|weten|mede|verzeker|meld|blij|dank"
    r"|spijt|gezien|laat|gecontroleerd|potwierdz|zawiadam|zapewn|mil[oi]|ciesz|przeprasz|dziek|donosz|wiadomosc"
    r"|daje znac"
)
"""Main clauses that vouch for what follows."""
TAKEN_BACK = re.compile(
    r"^\W*dass\b.*\b(?:stimmt|trifft|ist)\b.{0,20}\b(?:nicht|falsch|unwahr|unzutreffend|gelogen)\b"
    r"|^\W*that\b.*\b(?:is|was|would be)\b.{0,15}\b(?:untrue|false|incorrect|wrong|not true|a lie)\b"
    r"|^\W*que\b.*\b(?:est|es)\b.{0,15}\b(?:faux|inexact|falso|mentira|incierto)\b"
    r"|^\W*che\b.*\be\b.{0,15}\b(?:falso|inesatto)\b|^\W*dat\b.*\bis\b.{0,15}\b(?:onjuist|onwaar|niet waar)\b"
    r"|\bwhich (?:it|we|they|is|was|has)\b.{0,12}(?:n't|not)\b|\bor so (?:i|we)\b"
    r"|\bbut it(?:'s| is| was) (?:back|still)\b"
    r"|\bwas (?:aber )?nicht stimmt\b|\bce qui (?:est faux|n'est pas)\b|\blo (?:cual|que) no es\b|\bil che non e\b"
)
"""How what was stated is taken back afterwards, or turned round from its end."""
ORDER_FR = re.compile(r"\W{0,3}(?:et |puis |alors |donc )?(?:merci de|veuillez|(?!avez|chez|assez|nez)\w+ez)\b")
SCARE = re.compile(r"\"[^\W\d_]+\"")
"""A single word in quotation marks is not meant as it stands."""


def mood_of(language: Lexicon, sentence: Sentence, found: Found) -> str:
    if sentence.question:
        return "ask"
    if SCARE.search(sentence.low, max(0, found.start - 1), found.end + 1):
        return "not"
    clause = language.clause(sentence, found.start, found.end)
    unreal = UNREAL.get(language.language)
    if unreal is not None and unreal.search(sentence.text[clause]):
        return "if"
    whether = WHETHER[language.language]
    if whether.match(sentence.low[clause]) or whether.match(sentence.low):
        return "if"
    if DENYING.search(sentence.low, 0, found.start):
        return "not"
    if UNTRUE.search(sentence.low, 0, found.end) or TAKEN_BACK.search(sentence.low):
        return "not"
    begins = THAT[language.language].search(sentence.low, 0, found.end)
    if begins is not None and not ASSERTING.search(sentence.low, 0, begins.start()):
        return "if"
    if language.language == "fr" and ORDER_FR.match(sentence.low):
        return "ask"
    for mood in ("if", "not", "please", "will"):
        if language.mood(mood, sentence, found.start, found.end):
            return {"please": "ask"}.get(mood, mood)
    return ""
