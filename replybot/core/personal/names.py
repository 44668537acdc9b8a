"""Where a name stands: after a greeting, a title, a label or a phrase, and before an address."""

from __future__ import annotations

import regex

from replybot.core.language import SMALL_WORDS
from replybot.core.personal import HIDDEN, NO_LETTER, NO_MORE

CAP = r"\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*\.?"
PARTICLE = (
    r"(?:von|van|vom|zu|zur|zum|de|der|den|di|da|do|dos|del|della|dell|la|le|ter|ten|te|al|el|bin|ben|af|y|e|i|und|and"
    r"|et|en)"
)
FULL = rf"(?:{PARTICLE}[ \t]+){{0,2}}{CAP}(?:[ \t]+(?:{PARTICLE}[ \t]+){{0,2}}{CAP}){{0,3}}"
WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?")

_GREETINGS = (
    r"guten (?:tag|morgen|abend)|hallo|hi|hey|hello|dear|liebe[rs]?|sehr geehrte[rs]?|geehrte[rs]?|moin|servus|grüezi"
    r"|grüß gott|good (?:morning|afternoon|evening|day)|bonjour|bonsoir|cher|chère|chers|hola|buenos días"
    r"|buenas (?:tardes|noches)|estimad[oa]s?|querid[oa]|apreciad[oa]|buongiorno|buonasera|salve|ciao|gentile"
    r"|gentilissim[oa]|egregi[oa]|spett\.le|caro|cara|geachte|beste|goede(?:morgen|middag|navond|ndag)|dag|hoi"
    r"|dzień dobry|dobry wieczór|witaj|witam|szanown[yai]|drog[iae]|cześć"
)
GREETING = regex.compile(
    rf"^[ \t>*]*(?:{_GREETINGS}){NO_MORE}[ \t]*(?P<rest>[^\n,!.;:–—]{{1,60}})(?P<end>[,!.;:–—\n]|$)",
    regex.IGNORECASE | regex.MULTILINE,
)
_TITLES = (
    r"herrn?|frau|fräulein|familie|eheleute|mr|mrs|ms|miss|mx|mme|mlle|mmes|madame|monsieur|mademoiselle|sr|sra|srta"
    r"|señora?|señorita|don|doña|signora|signore|signor|sig|sigra|signa|sig\.ra|sig\.na|dott|dott\.ssa|dhr|mevr|mevrouw"
    r"|mw|heer|meneer|pan|pani|pana|panu|panem|panią|panie|dr|prof|ing"
)
TITLE = regex.compile(
    rf"{NO_LETTER}(?:(?i:{_TITLES})\.?|M\.)[ \t]*\n?[ \t]*(?<=[\s.])"
    rf"(?:(?i:dr|prof|med|jur|ing|dipl|rer|nat|phil|dott|avv)\.?(?:-\p{{L}}+\.?)?[ \t]+){{0,4}}(?P<it>{FULL})"
)
SMALL_TITLE = regex.compile(
    rf"{NO_LETTER}(?:herrn?|frau|mrs?|ms|mme|mevrouw|pani)\.?[ \t]+(?P<it>\p{{Ll}}{{3,20}}){NO_MORE}"
)
NAMED = tuple(
    regex.compile(pattern, regex.MULTILINE)
    for pattern in (
        rf"{NO_LETTER}(?i:(?:vor|nach|zu|familien|kunden|empfänger)?name|nom|prénom|nombre|apellidos?|nome|cognome|naam"
        r"|achternaam|voornaam|imię(?: i nazwisko)?|nazwisko|customer(?: name)?|kund(?:e|in)|client[ea]?|klant"
        r"|empfänger(?:in)?|recipient|destinataire|destinatario|ontvanger|odbiorca|contact(?: person)?"
        r"|ansprechpartner(?:in)?|besteller(?:in)?|auftraggeber(?:in)?|rechnungsempfänger|käufer(?:in)?|buyer"
        r"|inhaber(?:in)?)[ \t]*[:=][ \t]*(?P<it>\p{L}[\p{L}\p{M} .'’-]{1,60})",
        rf"{NO_LETTER}(?i:namens|heißt|heisst|auf den namen|in the name of|under the name|named|called|au nom de"
        r"|nommée?|a nombre de|llamad[oa]|a nome(?: di)?|op naam van|genaamd|na nazwisko|o nazwisku)[ \t]+"
        rf"(?P<it>{FULL})",
        rf"{NO_LETTER}(?i:kundin|kunden?|customer|client[ea]?|klantin?|klientk[aię]|cliente)[ \t,]+"
        rf"(?P<it>{CAP}(?:[ \t]+{CAP}){{1,3}})",
        rf"(?P<it>{FULL})[\"”]?[ \t]*<{HIDDEN}",
    )
)
"""Where a name follows, or stands before an address: a label, a phrase, the word for a customer, a display name."""

BEFORE = regex.compile(rf"{NO_LETTER}(?P<it>(?!M\.){CAP})[ ]+(?={HIDDEN})")
"""Perhaps the given name of somebody whose other name is known."""

_NOBODY = """
madam dear damen herren herr herrn frau kunde kundin kunden kundinnen kollege kollegin kollegen kolleginnen team
serviceteam support service zusammen alle alles gute freund freunde mitglied nutzer nutzerin empfänger interessent
leser customer customers sir all everyone everybody there valued member user client cliente clientes utilisateur
utilisatrice messieurs mesdames señores equipo todos usuario signori utente tutti klant klanten iedereen państwo
klient klientka kliencie klientko panowie data protection officer department datenschutz datenschutzbeauftragte
datenschutzbeauftragter danke dank vielen thanks thank merci gracias grazie bedankt dzięki dziękujemy ihr ihre ihrer
ihrem ihren ihnen sie wir telefon tel adresse anschrift e-mail email mail mailadresse nachricht vorgang ticket
nummer beschwerde beschwerdestelle kundenservice kundendienst info noreply no-reply please bitte guten tag morgen
abend hallo sehr geehrte geehrter geehrtes liebe lieber liebes mit freundlichen grüßen the we you your our this it i
nous vous votre notre usted su nuestro lei suo nostro u uw wij ons bonjour bonsoir cher chère chers hola buenos
buenas estimado estimada querido querida apreciado apreciada buongiorno buonasera salve ciao gentile gentilissimo
gentilissima egregio egregia caro cara geachte beste dag hoi dzień witaj witam szanowny szanowna drogi droga cześć
hello hi hey moin servus grüezi good empfängerin besitzerin besitzer laut nach
"""
GENERIC = frozenset(_NOBODY.split()) | frozenset(
    word for word in regex.findall(r"\p{L}+", _TITLES.replace("herrn?", "herr").replace("señora?", "señor señora"))
)
"""Words in the place of a name that name nobody; titles too."""
SMALL = frozenset(word for tongue in ("de", "en", "fr", "es", "it", "nl", "pl") for word in SMALL_WORDS[tongue].split())
