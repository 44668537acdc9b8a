"""What a mail says, besides its code, for and against being filed into a ticket when it is answered.

Every sign has a name and a weight; `ticket.recognise` adds them up, and `explain` prints them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from replybot.core import asks
from replybot.core.codes import SYSTEMS, Sign, System, opening
from replybot.core.codes.lexicon import Kind, fold, kind_of
from replybot.core.codes.sieve import found
from replybot.core.fields import Address
from replybot.core.mail import IncomingMail

AGAINST = -50
"""Whatever else speaks for it: an answer would reach nobody."""

TEXT_MOST = 15
"""The most that a text can add: a fingerprint in it (which makes a loose form sure), what it asks, a signature."""

NO_REPLY = re.compile(
    r"(?:^|[^a-z])(?:no[-_.]?reply|noreply|do[-_.]?not[-_.]?(?:reply|respond)|donotreply|dont[-_.]?reply"
    r"|not?[-_.]?antworten"
    r"|nicht[-_.]?antworten|(?:bitte[-_.]?)?nicht[-_.]?beantworten|keine?[-_.]?antwort(?:en)?|antwort[-_.]?nicht"
    r"|ne[-_.]?pas[-_.]?repondre|nepasrepondre|sans[-_.]?reponse|no[-_.]?responder|noresponder|no[-_.]?contestar"
    r"|no[-_.]?respond[ae]"
    r"|non[-_.]?rispondere|nonrispondere|no[-_.]?risposta|nao[-_.]?respond(?:er|a)|naoresponder|geen[-_.]?antwoord"
    r"|niet[-_.]?(?:be)?antwoorden|nietbeantwoorden|nie[-_.]?odpowiada[jc]|nieodpowiadac|neodpovidejte|neodpovidat"
    r"|svara[-_.]?(?:ej|inte)|ej[-_.]?svar|inget[-_.]?svar|ikke[-_.]?svar|svar[-_.]?ikke|ingen[-_.]?svar"
    r"|ei[-_.]?vasta\w*|ala[-_.]?vastaa"
    r"|unattended|unmonitored|send[-_.]?only|null|nobody|mailer[-_.]?daemon)",
    re.IGNORECASE,
)
DESK = re.compile(
    r"support|service|servis|help|hilfe|hjelp|hjalp|kund|care|assist|sav\b|soporte|client|atencion|ayuda|aiuto"
    r"|supporto|klant|obsluga|pomoc"
    r"|bok\b|atendimento|apoio|podpora|tuki|ugyfel|desk|ticket|claim|reklam|reclam|beschwerde|klacht|complaint"
    r"|anfrage|enquir|inquir|case"
    r"|incid|stoer|stör|schaden|skad|sinistr|siniestr|arende|sagsbeh|serwis|technik|wsparcie|zgloszeni",
    re.IGNORECASE,
)
CROWD = re.compile(
    r"news|nieuws|nyhets|nyhed|rundbrief|marketing|deals|offers|angebote|aktion|promo|werbung|publi"
    r"|events?\b|veranstalt"
    r"|satisf|bewertung|feedback|opinion|meinung|jobs?\b|umfrage|survey|redaktion|editor|press|blog|podcast"
    r"|community|digest|daily|weekly|magazin|lotter",
    re.IGNORECASE,
)
ROBOT = re.compile(r"postmaster|mailer[-_.]?daemon", re.IGNORECASE)
POLLSTER = re.compile(
    r"survey|umfrage|encuesta|sondag|enquete|onderzoek|research|marktforsch|ankiet|satisf|bewertung|opini",
    re.IGNORECASE,
)
UNATTENDED_LABEL = re.compile(
    r"^(?:no-?reply|noreply|notif\w*|news|newsletter|mailing|bounce\w*|em\d*|e|email|mkt\w*|marketing)\.", re.I
)
AUTOMATIC_SUBJECT = re.compile(
    r"^\s*(?:(?:re|aw|sv|fwd?|wg|tr|antw|odp|vs|r|i): ?){0,3}(?:auto[- ]?reply(?!: ?\[)"
    r"|auto(?:mati\w*)?[- ]{0,2}(?:(?<!auto)reply|response|antwort\w*|svar|antwoord|vastaus|odpowied[zź]|odpověď"
    r"|válasz)"
    r"|odpowiedź automatyczna|automatyczna odpowiedź|automatsvar"
    r"|automaattinen vastaus"
    r"|réponse automatique|reponse automatique|respuesta automática|risposta automatica|resposta automática"
    r"|räspuns automat"
    r"|răspuns automat"
    r"|abwesenheit\w*|abwesend|out[- ]of[- ](?:the[- ])?office|ooo:|away from (?:the )?office|on (?:annual )?leave"
    r"|on holiday"
    r"|absence du bureau|absent du bureau|absence :|absence:|fuera de (?:la )?oficina|fuori (?:sede|ufficio)"
    r"|assenza\b|assente\b"
    r"|afwezig|frånvaro|fravær|nieobecno|poza biurem|mimo kancelář|nepřítomn|ausente|ausência"
    r"|(?:on )?vacation(?: ?:| (?:auto|reply|response|message|notice|notification|responder))|urlaubs?(?:notiz|meldung"
    r"|nachricht|vertretung|abwesen\w*|antwort|benachrichtigung|gr[uü](?:ß|ss)\w*)|(?:ich bin )?im urlaub\b"
    r"|poissaolo"
    r"|undeliver\w*|unzustellbar|non remis|non distribu|no entregado"
    r"|no se (?:puede|pudo|ha podido) entregar|mail delivery (?:failed"
    r"|failure)"
    r"|delivery (?:status notification|has failed|failure)|returned mail|returned to sender|failure notice"
    r"|nicht zugestellt"
    r"|zustellung fehlgeschlagen|mancata consegna|niet bezorgd|onbestelbaar|nie dostarczono|niedostarczon"
    r"|nie można dostarczyć"
    r"|não entregue|olevererbar|kunde inte levereras|kunne ikke leveres|nedoručiteln|échec de (?:la )?remise"
    r"|message not delivered"
    r"|warning: (?:message|could not)"
    r"|自動返信|自動応答|自动回复|自動回覆|자동 ?(?:응답|회신)|автоответ|автоматичн|автоматическ"
    r"|αυτόματη απάντηση|otomatik yanıt|auto: auto:)",
    re.IGNORECASE,
)
FORWARDED = re.compile(r"\s*(?:fwd?|wg|tr|rv|pd|enc|doorst|i|vb|vs|továbbítás)\s?:", re.IGNORECASE)
PROGRAM = re.compile(
    r"help ?desk|service ?desk|ticket|case ?management|\bcrm\b|support|issue ?tracker|contact ?cent", re.IGNORECASE
)
TICKET_FIELD = re.compile(
    r"^x-(?:[a-z0-9]+-){0,3}(?:ticket|case|issue|incident|conversation|vorgang|helpdesk)(?:-?(?:id|no|number|key"
    r"|ref|url))?$"
)
SURVEY = re.compile(
    r"\b(?:surveys?|umfrage|fragebogen|questionnaire|questionario|cuestionario|encuesta|sondaggio|sondage"
    r"|enqu[eê]te|vragenlijst|ankiet[aęy]"
    r"|unders[oö]kning(?:en)?|sp[oø]rgeskema|inqu[eé]rito|pesquisa de satisfa\w+|dotazn[ií]k\w*|bewerten sie"
    r"|rate (?:our|your|us))\b",
    re.IGNORECASE,
)
SURVEYS = (
    "survey", "umfrage", "fragebogen", "questionnaire", "questionario", "cuestionario", "encuesta", "sondag", "enqu",
    "vragenlijst", "ankiet", "unders", "sporgeskema", "spørgeskema", "inqu", "pesquisa de satisfa", "dotazn",
    "bewerten sie", "rate our", "rate your", "rate us",
)  # fmt: skip
"""How what SURVEY finds begins."""
TEXT_LIMIT = 20_000
CLOSING = re.compile(
    r"(?:freundlichen? gr[uü]ß\w*|viele gr[uü]ße|beste gr[uü]ße|kind regards|best regards|yours sincerely"
    r"|cordialement|salutations|un saludo|saludos"
    r"|cordiali saluti|met vriendelijke groet|z powa[zż]aniem|pozdrawiam|med v[aä]nlig|v[aä]nliga h[aä]lsningar"
    r"|venlig hilsen|hilsen"
    r"|atenciosamente|cumprimentos"
    r"|s pozdravem)[^\n]{0,30}\n\s{0,10}(?:\n\s{0,10}){0,2}"
    r"([A-ZÀ-Ž][\w.'-]{1,20} (?:[\w.'-]{1,20} ){0,2}[A-ZÀ-Ž][\w'-]{1,30})",
    re.IGNORECASE,
)
CLOSINGS = (
    "freundliche", "viele gr", "beste gr", "kind regards", "best regards", "yours sincerely", "cordialement",
    "salutations", "un saludo", "saludos", "cordiali saluti", "met vriendelijke groet", "z powa", "pozdrawiam",
    "med vanlig", "med vänlig", "vanliga h", "vänliga h", "venlig hilsen", "hilsen", "atenciosamente", "cumprimentos",
    "s pozdravem",
)  # fmt: skip
"""How what CLOSING finds begins."""
TOKEN = re.compile(
    r"[+=](?:id|ticket|case|conv|t|c|issue|reply)?[-_.=]?(?P<code>(?=[\w.-]{0,80}\d)[\w.-]{4,80})$"
    r"|^[a-z]{2,20}[-.](?P<uuid>[0-9a-f]{8}-?[0-9a-f]{4}[0-9a-f-]{4,28})$",
    re.I,
)

MADE_UP = re.compile(r"(?=(?:[\w.+-]*?\d){4})[\w.+-]{5,80}")
"""A local part with at least four digits, as no person or desk has it."""


def no_reply(address: Address) -> bool:
    """Does this address say of itself that nobody reads it? (reply-safety rule 4)"""
    return NO_REPLY.search(address.local) is not None


def of_address(mail: IncomingMail, code: str, table: Sequence[System]) -> Iterator[Sign]:
    """What the address says to which an answer would go."""
    target = mail.reply_target
    if target is None:
        yield Sign(AGAINST, "a reply would not go to exactly one address")
        return
    if no_reply(target):
        yield Sign(AGAINST, "a reply would go to {value}, which nobody reads", target.spec)
        return
    if mail.sender is not None and ROBOT.match(mail.sender.local):
        yield Sign(AGAINST, "it is a report of a mail server")
    if POLLSTER.search(target.local) or (mail.sender is not None and POLLSTER.search(mail.sender.local)):
        yield Sign(-5, "those who wrote it collect opinions")
    letters = re.sub(r"\W", "", code).lower()
    if mail.all("Reply-To") and _of_one_ticket(mail, letters):
        yield Sign(4, "a reply would go to an address of this ticket alone")
    elif UNATTENDED_LABEL.match(target.domain):
        yield Sign(-4, "a reply would go to a host for mail to many: {value}", target.domain)
    if hosted(target, table):
        yield Sign(2, "a reply would go to a rented help desk: {value}", target.domain)
    sender = mail.sender.local if mail.sender else ""
    if CROWD.search(target.local):
        yield Sign(-2, "a reply would go to {value}, an address for mail to many", target.spec)
    elif DESK.search(target.local) or DESK.search(sender):
        yield Sign(1, "a service desk wrote it")
    elif mail.sender is not None and _person(mail.sender):
        yield Sign(1, "a person wrote it")


HOSTS = tuple(f".{host}" for system in SYSTEMS for host in system.hosts)


def hosted(target: Address | None, table: Sequence[System]) -> tuple[str, ...]:
    """The systems whose makers run a desk at this address's domain."""
    if target is None or (table is SYSTEMS and not target.domain.endswith(HOSTS)):
        return ()
    return tuple(s.name for s in table if any(target.domain.endswith("." + host) for host in s.hosts))


def _person(author: Address) -> bool:
    """Does the local part hold the last word of the author's name?"""
    names = fold(re.sub(r"\(.*?\)|via .*", "", author.name)).split()
    return len(names) >= 2 and len(names[-1]) > 2 and names[-1] in fold(author.local)


def _of_one_ticket(mail: IncomingMail, letters: str) -> bool:
    target, sender = mail.reply_target, mail.sender
    if target is None:
        return False
    local = re.sub(r"\W", "", target.local).lower()
    if len(letters) >= 3 and letters in local:
        return True
    if sender is not None and no_reply(sender) and MADE_UP.fullmatch(target.local):
        return True
    return TOKEN.search(target.local) is not None and (sender is None or sender.folded != target.folded)


def token_code(mail: IncomingMail, table: Sequence[System]) -> tuple[str, str]:
    """The ticket that the Reply-To names, as (system, code); empty: none. Systems of the table, then any token."""
    target = mail.reply_target
    sender = mail.sender
    if target is None or not mail.all("Reply-To") or no_reply(target):
        return "", ""
    for system in table:
        if system.address and (m := system.address.match(target.folded)):
            stands = target.spec[slice(*m.span("code"))]
            return system.name, stands.upper() if system.name == "zendesk" else stands
    token = TOKEN.search(target.local)
    if sender is not None and sender.folded == target.folded:
        return "", ""
    if token is not None:
        return "", token["code"] or token["uuid"]
    local = target.local
    first, _, rest = local.partition("-")
    if rest[:1].isdigit() and kind_of(first) in (Kind.TICKET, Kind.REQUEST):
        local = rest
    return "", local if sender is not None and no_reply(sender) and MADE_UP.fullmatch(target.local) else ""


def of_header(mail: IncomingMail, code: str, printed: Sequence[str]) -> Iterator[Sign]:
    """What the header says: fingerprints, marks of mass mail, of absence and of bounces."""
    if AUTOMATIC_SUBJECT.match(mail.subject):
        yield Sign(AGAINST, "its subject is that of an automatic answer or a bounce")
    if "multipart/report" in mail.types[:1] or mail.header("Content-Type").lower().startswith("multipart/report"):
        yield Sign(AGAINST, "it is a report of a mail server")
    if printed:
        yield Sign(5, "a fingerprint of {value}", ", ".join(printed))
    else:
        yield from _unlisted(mail, code)
    if mail.has("List-Unsubscribe") or mail.has("List-Unsubscribe-Post"):
        yield Sign(-3 if printed else -6, "one can unsubscribe from it")
    if mail.has("List-Post") or mail.header("Precedence").lower() in ("list", "junk"):
        yield Sign(-8, "it came through a mailing list")
    elif mail.has("List-Id") and not printed:
        yield Sign(-3, "it came through a mailing list")
    if mail.header("Auto-Submitted").lower().startswith("auto-replied") and not printed and opening(mail.subject)[1]:
        yield Sign(-2, "it is an automatic answer")
    if mail.sender is not None and FORWARDED.match(mail.subject) and _person(mail.sender):
        yield Sign(-6, "a person passed it on")
    elif opening(mail.subject)[1]:
        yield Sign(1, "it answers somebody")


def _unlisted(mail: IncomingMail, code: str) -> Iterator[Sign]:
    """Traces of a help desk that no row of the table knows."""
    for name in ("X-Mailer", "X-Powered-By", "User-Agent", "X-Generator"):
        if PROGRAM.search(mail.header(name)):
            yield Sign(3, "its mail program calls itself a help desk ({value})", name)
            break
    if name := next((n for n, _ in mail.headers if TICKET_FIELD.match(n.lower())), ""):
        yield Sign(3, "a field of its header speaks of a ticket ({value})", name)
    if len(code) >= 5 and code in mail.message_id:
        yield Sign(2, "its Message-ID holds the code")


def of_text(mail: IncomingMail) -> Iterator[Sign]:
    """What its text asks of the reader."""
    said = asks.answering(mail.text)
    if said is False:
        yield Sign(AGAINST, "its text asks not to reply")
    elif asks.above_line(mail.text):
        yield Sign(4, "its text has a line above which to answer")
    elif asks.keeps_subject(mail.text):
        yield Sign(4, "its text asks to keep the subject or the number")
    elif said:
        yield Sign(3, "its text asks for an answer")
    if found(SURVEY, SURVEYS, mail.text[:TEXT_LIMIT]):
        yield Sign(-5, "its text asks for an opinion")
    if found(CLOSING, CLOSINGS, mail.text[-4_000:]):
        yield Sign(1, "a person signed it")
