"""What a mail's text asks of its reader: to answer, or not to. Sentence by sentence, in the languages of Europe.

A sentence counts if it speaks of answering and of this mail; a negation near the verb turns it round, and a double one
("do not hesitate to reply") turns it back. Nothing is translated: stems of verbs, things and negations are looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise

from replybot.core.codes.lexicon import fold
from replybot.core.codes.sieve import before_words

TEXT_LIMIT = 20_000  # characters of a text that are looked at
SENTENCE = re.compile(r"[.!?;|\s](?:(?<=[.!?;\n|])[.!?;\n|]*(?=\s|$)|(?<=\n)|(?<=\s)[-–—*]{2,}\s?)")
SENTENCE_LIMIT = 600

ANSWER = (
    r"answer\w*|(?:be)?antwort\w*|ruckantwort\w*|repl(?:y|ies|ied|ying)|respond\w*|respons\w*|repon\w*|reponses?"
    r"|respuesta\w*"
    r"|responda\w*|conteste\w*|contestar\w*|rispo\w*|(?:be)?antwoord\w*|reage(?:er|ren|rt)\w*|reacti(?:e|es|on|ons)"
    r"|reakcj\w*|odpow\w*|odpis\w*|svar\w*"
    r"|besvar\w*|respost\w*|odpov\w*|vastaa\w*|vastau\w*|vastata|valasz\w*|raspun\w*|yanit\w*|cevap\w*|ответ\w*"
    r"|απαντ\w*"
)
THIS = (
    r"benachrichtig\w*|notific\w*|avviso|avis|powiadom\w*|bestatigung\w*|bevestig\w*|conferma|potwierdz\w*"
    r"|bekraft\w*|confirmation|mail|mails|e-?mail\w*|email\w*|nachricht\w*|message\w*|messaggi\w*|mensaje\w*"
    r"|mensage\w*|bericht\w*|wiadomos\w*"
    r"|meddeland\w*|besked\w*|melding\w*|zprav\w*|viesti\w*|uzenet\w*|mesaj\w*|adres\w*|address\w*|direcci\w*"
    r"|indirizz\w*"
    r"|enderec\w*|correo\w*|courri\w*|mejl\w*|brev\w*|osoit\w*|cim\w*|postfach\w*|mailbox\w*|inbox|buzon|casella"
    r"|postvak\w*"
    r"|skrzynk\w*|schrank\w*|boite\w*|brevlad\w*|indbakk\w*|here|hier|hit|tutaj|hierauf|darauf|aqui|qui|directly"
    r"|direkt\w*"
    r"|directement"
    r"|direct\w*|einfach|simply|just|simplement|simplemente|semplicemente|gewoon|rechtstreeks|bezposrednio|primo"
    r"|betreff\w*"
    r"|subject\w*|objet|asunto|oggetto|onderwerp|temat\w*|arende\w*|amne\w*|emne\w*|assunto|predmet\w*|aihe\w*|письм\w*"
)
NOT = (
    r"nicht|kein\w*|niemand\w*|niemals|nobody|no-one|personne|nadie|nessuno|nikt|ingen|ninguem|nikdo|kukaan|senki"
    r"|nimeni|not|no|never|cannot|can't|don't|won't|isn't|aren't|doesn't|dont|ne|n'\w+|pas|aucun\w*|jamais|nunca"
    r"|ningun\w*|non|nessun\w*|mai|niet|geen|nooit|nie|zadn\w*|inte|ej|aldrig|ikke|nao|nenhum\w*|ne\w*jte"
    r"|neodpov\w*|neni"
    r"|nejsou|nelze|ei|ala|alkaa|eivat|ne|nem|nu|nici|без|не|μην|δεν|lutfen_yok|unable|impossible|unmoglich|imposible"
    r"|impossibile|onmogelijk|niemozliw\w*|bounce\w*|deleted?|discard\w*|ignor\w*|geloscht|verworfen|unbeachtet"
    r"|unbeantwortet"
    r"|unmonitored|unattended|without_reply|elimin\w*|supprim\w*|verwijderd|usuwan\w*|unzustellbar|vergeblich|umsonst"
)
GONE = (
    r"lost|pers[aeio]|unanswered|perdues?|perdidas|perdidos|verloren|forloren|stracon\w*|tabt|tapas|ztracen\w*"
    r"|discard\w*|bounce\w*|deleted"
    r"|ignored|verworfen|geloscht|unbeantwortet|unbeachtet|eliminad\w*|eliminat\w*|supprim\w*|verwijderd|usuwan\w*"
    r"|raderas|slettes"
)
LOST = re.compile(rf"\b(?:{GONE})\b")
UNREAD = (
    r"abilitat\w*|zugelassen|komt|kommen|kommt|arriv\w*|monitor\w*|read|looks?|sees?|reach\w*|bereik\w*|gelesen"
    r"|uberwacht|eingesehen|abgerufen|beachtet|bearbeitet"
    r"|erreich\w*|lus?|lues?|consult\w*|leen|leid\w*"
    r"|lee|lett[aei]|letto|presidia\w*|monitorat\w*|gelezen|bekeken|gecontroleerd|monitorow\w*|czytan\w*|sprawdz\w*"
    r"|obslugiw\w*"
    r"|laser|lases|lasas|bevak\w*|laest?|laeses|overvag\w*|overvak\w*|lest|lid[ao]s?|cten\w*|sledov\w*|kontrol\w*"
    r"|lueta|seurata"
    r"|figyel\w*|olvas\w*|citit\w*|accept\w*|receiv\w*|process\w*|attended|check\w*|zugestellt|entgegengenommen"
    r"|empfang\w*"
    r"|relev\w*|ricev\w*|recib\w*|recoi\w*|recev\w*|receb\w*|ontvang\w*|przyjm\w*|mottag\w*|modtag\w*|mottar"
    r"|besetzt|betreut"
    r"|gestito|gestit[ao]|atendid\w*|supervis\w*|traite\w*|beantwortet|beantwoord|odbieran\w*"
)
WRITE = (
    rf"(?:{ANSWER}|write|typ\w*|digita\w*|escrib\w*|escrev\w*|ecri\w*|saisi\w*|scriv\w*|schreib\w*|geben|enter"
    r"|skriv\w*|pis\w*|napi\w*)"
)
OVER = (
    r"(?:above|over|below|under|unter(?:halb)?|uber|oberhalb|au-dessus|ci-dessus|dessus|encima|arriba|sobre|sopra|boven"
    r"|powyzej|nad|ovanfor|ovenfor|acima|ylapuolelle|folott|fole|deasupra|ustune)"
)
LINE = (
    r"line|linie|zeile|trennlinie|ligne|trait|linea|riga|regel|lijn|streep|linii|linia|rad|raden|strecket|linje\w*"
    r"|streg\w*|linha|radek|radkem|riadok|caru|carou|viiva\w*|rivin|vonal\w*|sor|cizgi\w*"
)
ABOVE = re.compile(
    rf"\b{WRITE}\b.{{0,60}}?\b{OVER}\b.{{0,30}}?\b(?:{LINE})\b|\b{OVER}\b.{{0,30}}?\b(?:{LINE})\b.{{0,40}}?\b{WRITE}\b"
)
LEAVE = (
    r"unverandert\w*|beibehalt\w*|belassen|stehen|nicht (?:\w+ ){0,3}(?:ander|veran|entfern|losch)\w*|keep|unchanged"
    r"|intact|leave|retain"
    r"|(?:do not|don't|without) (?:chang|alter|edit|modif|remov|delet)\w*|ne (?:pas|rien) (?:modif|chang|suppr)\w*"
    r"|sans (?:le |en |l')?(?:modif|chang)\w*|conserv\w*|laiss\w*|gard(?:er|ez)|inchange\w*|no (?:modif|camb|elim"
    r"|borr)\w*"
    r"|sin (?:modif|camb)\w*|manten\w*|manter|non (?:modif|camb|elim)\w*|senza (?:modif|camb)\w*|lasci\w*|invariat\w*"
    r"|niet (?:te )?(?:wijzig|aanpas|verander|verwijder)\w*|ongewijzigd|laat|behoud\w*|bez zmian\w*|nie (?:zmienia"
    r"|usuwa)\w*"
    r"|zachowa\w*|pozostaw\w*|andra inte|inte andra|oforandra\w*|behall\w*|ikke (?:aendr|endr|rett)\w*|uaendre\w*"
    r"|uendre\w*"
    r"|behold\w*|nao (?:alter|mud|modif)\w*|sem (?:alter|mud|modif)\w*|inalterad\w*|nemen\w*|zachov\w*|ponech\w*"
    r"|nezmen\w*"
    r"|ala muuta|sailyta\w*|ne valtoztas\w*|nu modif\w*|pastrati|qui doit figurer|vermeld\w*|quote|include|angeb\w*"
    r"|nennen"
    r"|indi(?:quer|que[zr]?|care|car|chi|quez)|rappel\w*|mention\w*|cit(?:e|are|i|er|ar)|podac|podani\w*|ange"
    r"|oplys\w*|oppgi\w*|uved\w*"
)
SUBJECT = (
    r"betreff\w*|subject\w*|header|objet|asunto|oggetto|onderwerp\w*|temat\w*|tytul\w*|amne\w*|arenderad\w*|emne\w*"
    r"|assunto"
    r"|predmet\w*|aihe\w*|targy\w*|subiect\w*"
)
REFERRED = (
    r"referen\w*|\w*nummer\w*|numbers?|numero\w*|nr|numer\w*|kenmerk\w*|zeichen|\w*code|codigo|codice|cislo|numar\w*"
)
RX_LEAVE, RX_SUBJECT, RX_REFERRED = (re.compile(rf"\b(?:{words})\b") for words in (LEAVE, SUBJECT, REFERRED))
WE = re.compile(
    r"\b(?:we|wir|nous|vi|wij|our (?:team|agents?|staff|colleagues)|unser (?:team|kundenservice)|my|nosotros"
    r"|noi)\b[^,]{0,40}$"
)
OURS = re.compile(
    r"repondrons|responderemos|contestaremos|risponderemo|odpowiemy|odpoviem\w*|vastaamme|valaszolunk|raspundem"
)
HESITATE = re.compile(
    r"(?:zogern|zoger|scheuen|do not|don't|please|never)\W+(?:sie\W+)?(?:sich\W+)?(?:nicht\W+)?(?:hesitate|zogern"
    r"|scheuen)?\W*(?:nicht)?"
    r"(?=\W*(?:,|auf|to|uns))|hesitat\w*|n'hesit\w*(?:\W+(?:surtout\W+)?pas)?|no dud\w+|no dude|non esit\w+"
    r"|aarzel\w* (?:dan )?niet"
    r"|nie wahaj\w*|tveka inte|tov ikke|nol ikke|nao hesit\w*|nevahej\w*|ala epäröi|not only|nicht nur|non solo"
    r"|no solo|pas seulement"
)
RX_ANSWER, RX_THIS = re.compile(rf"\b(?:{ANSWER})\b"), re.compile(rf"\b(?:{THIS})\b")
RX_NOT, RX_UNREAD = re.compile(rf"\b(?:{NOT})(?!\w)"), re.compile(rf"\b(?:{UNREAD})\b")
REFUSED = re.compile(
    r"send-?only|(?:solo|solamente|nur|ausschlie(?:ss)?lich|wylacznie|enbart|esclusivamente|exclusivement"
    r"|uitsluitend|only|uniquement|seulement|alleen|tylko|endast|kun|apenas) (?:per l'|para|for"
    r"|zum|pour l'|a l'|voor|do|for|til)\s?(?:invi|envi|send|versen|verzend|wysyl)\w*|versandsystem|versanddienst"
    r"|sendeadresse|nur (?:fur|zum) (?:den )?versand|outgoing (?:mail"
    r"|messages?) only|no-?reply|noreply|one-way|versandadresse"
    r"|versandpostfach|envoi uniquement|solo (?:de )?envio|solo invio|alleen (?:voor )?verzend\w*|tylko do wysylki"
    r"|endast utskick|automatiquement et ne"
)
OTHER_WAYS = (
    r"(?:ausschlie(?:ss)?lich|nur|only|solely|exclusively|uniquement|exclusivement|exclusivamente|unicamente"
    r"|esclusivamente|uitsluitend"
    r"|alleen|wylacznie|tylko|endast|enbart|kun|udelukkende|apenas|somente|pouze|vyhradne|vain"
    r"|kizarolag)\b.{0,60}?\b(?:\w*formular\w*|\w*portal\w*"
    r"|web ?form|online ?form|\w*formulier\w*|formulaire|formulario|modulo|formularz\w*|website|chat|app|hotline"
    r"|telefon\w*|kundencenter|kundenkonto"
    r"|account|espace client|area (?:de )?client\w*|mijn \w+|sidan|help ?cent\w*)"
)
ELSEWHERE = re.compile(rf"\b{OTHER_WAYS}")
ELSE = re.compile(
    r"\b(?:sonst|ansonsten|otherwise|sinon|de lo contrario|altrimenti|w przeciwnym|annars|ellers|jinak)\b"
)
NEGATED = re.compile(r"\bneodpov\w*|\bnereag\w*|\bodpowiada\w* nie\b")  # the negation is part of the verb
IF = re.compile(
    r"\b(?:if|wenn|falls|sollten?|si|se|sofern|indien|als|jesli|jezeli|om|hvis|pokud|jos|ha|daca|should)\b[^,]*,"
)
NEAR = 45  # characters between a verb of answering and its negation


def answering(text: str) -> bool | None:
    """Does the text ask to be answered? True, False, or None if it says nothing of it. What forbids it counts more."""
    found = [said for sentence in _telling(text) if (said := _asks(sentence)) is not None]
    return None if not found else all(found)


def above_line(text: str) -> bool:
    """Does it hold a line above which one is to write the answer? Only desks write it."""
    return any(ABOVE.search(sentence) for sentence in _telling(text))


def keeps_subject(text: str) -> bool:
    """Does it ask to leave the subject, or the number in it, as it is?"""
    return any(_keeps(sentence) for sentence in _telling(text))


def _keeps(sentence: str) -> bool:
    """Speaks of leaving the subject alone, or of naming a number in the answer."""
    if RX_LEAVE.search(sentence) is None:
        return False
    return RX_SUBJECT.search(sentence) is not None or (
        RX_ANSWER.search(sentence) is not None
        and (RX_REFERRED.search(sentence) is not None or RX_NOT.search(sentence) is None)
    )


def _telling(text: str) -> tuple[str, ...]:
    """The sentences that may say anything of answering, folded."""
    return _picked(text[:TEXT_LIMIT])


@lru_cache(1)
def _picked(text: str) -> tuple[str, ...]:
    """Of one mail all questions are asked one after the other. What it says twice (plain and as HTML) is read once."""
    pieces = dict.fromkeys(piece[:SENTENCE_LIMIT] for piece in _pieces(text) if len(piece) > 8)
    said = dict.fromkeys(" ".join(fold(piece).replace("’", "'").split()) for piece in pieces)
    whole = "\n".join(said)
    turned, refused = ([part for part in parts if part in whole] for parts in (TURNS, REFUSES))
    return tuple(each for each in said if _tells(each, turned, refused))


def _tells(sentence: str, turned: list[str], refused: list[str]) -> bool:
    """Without any of this nothing comes of a sentence: `_asks` says None, no line is above and nothing is kept."""
    return (
        _words().search(f"\n{sentence}") is not None
        or (any(part in sentence for part in turned) and HESITATE.search(sentence) is not None)
        or (any(part in sentence for part in refused) and REFUSED.search(sentence) is not None)
    )


@cache
def _words() -> re.Pattern[str]:
    negated = r"neodpov\w*|nereag\w*|odpowiada\w*"
    return before_words(ANSWER, SUBJECT, LINE, GONE, UNREAD, negated, rf"{OTHER_WAYS}\w*", end=r"\b")


TURNS = (
    "zoger", "scheuen", "do not", "don't", "please", "never", "hesit", "no dud", "non esit", "aarzel", "nie wahaj",
    "tveka inte", "tov ikke", "nol ikke", "nevahej", "epäröi", "not only", "nicht nur", "non solo", "no solo",
    "pas seulement",
)  # fmt: skip
"""One of them is in all that HESITATE finds."""
REFUSES = (
    "only", "invi", "envi", "envoi", "send", "versen", "verzend", "wysyl", "versand", "reply", "one-way", "utskick",
    "automatiquement",
)  # fmt: skip
"""One of them is in all that REFUSED finds."""


def _pieces(text: str) -> list[str]:
    """Lines that were wrapped are one; what is cut is a sentence."""
    return SENTENCE.split("".join(_unwrapped(text.split("\n"))))


def _unwrapped(lines: list[str]) -> Iterator[str]:
    """A blank instead of the break between two lines with anything on them."""
    for line, following in pairwise(lines):
        if line and following:
            yield line[:-1] if line[-1] == "\r" and len(line) > 1 else line
            yield " "
        else:
            yield line
            yield "\n"
    yield lines[-1]


NEEDLESS = re.compile(
    r"no need to (?:reply|respond|answer)|need not (?:reply|respond)|nicht (?:notig|notwendig|erforderlich)"
    r"|keine (?:ruck)?antwort (?:notig|erforderlich)"
    r"|(?:muss|mussen|brauch\w*) \w+ nicht (?:zu )?antworten|inutile de repondre|pas (?:besoin"
    r"|necessaire) de repondre|no (?:es necesario|hace falta)"
    r"|non (?:e necessario|occorre|serve)|niet nodig|nie (?:trzeba|musisz|wymaga)|behover inte|behover ikke"
    r"|nao e necessario|neni (?:treba|nutne)"
)
"""That one need not answer forbids nothing."""


def _asks(sentence: str) -> bool | None:
    """What one sentence says of answering this mail."""
    said = HESITATE.sub(" ", ELSE.split(sentence, maxsplit=1)[0])
    if REFUSED.search(said):
        return False
    if NEEDLESS.search(said):
        return None
    if ABOVE.search(said) or (_keeps(said) and RX_SUBJECT.search(said)):
        return True
    thing = RX_THIS.search(said) is not None
    if NEGATED.search(said) or (ELSEWHERE.search(said) and not RX_THIS.search(ELSEWHERE.sub("", said))):
        return False
    for verb in RX_ANSWER.finditer(said):
        before, behind = said[max(0, verb.start() - NEAR) : verb.start()], said[verb.end() : verb.end() + NEAR]
        around = f"{before.rpartition(',')[2]}{verb[0]}{behind}" if IF.search(before) else before + verb[0] + behind
        if LOST.search(around):
            return False
        if RX_NOT.search(around) and (thing or RX_UNREAD.search(around)):
            return False
        ours = WE.search(said, max(0, verb.start() - NEAR), verb.start()) or OURS.fullmatch(verb[0])
        if not ours and (thing or _keeps(said)):
            return True
    if thing and (LOST.search(said) or (RX_UNREAD.search(said) and RX_NOT.search(said))):
        return False
    return None
