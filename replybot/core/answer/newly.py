"""What they newly wrote: of a body the words of its author, apart from history, signature and small print.

The rest is kept as context and is never evidence of what they say now: the quoted letter is ours, the disclaimer is
everybody's. In doubt a line is theirs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from replybot.core.answer.fold import fold
from replybot.core.fields import BIDI, INVISIBLE

TEXT_LIMIT = 20_000  # characters of their words that are read
HTML_LIMIT = 200_000


@dataclass(frozen=True, slots=True)
class Newly:
    """A body, taken apart. `text`: what they newly wrote; `quoted`: history, ours or theirs; `signature`: who they say
    they are; `small_print`: disclaimers and footers."""

    text: str
    quoted: str = ""
    signature: str = ""
    small_print: str = ""


def newly_written(bodies: Sequence[tuple[str, str]]) -> Newly:
    """Of the text parts of a mail, each (content type, source): the plain one if it says anything, else the HTML."""
    plain = next((text for kind, text in bodies if kind == "text/plain" and len(text.strip()) > 1), "")
    markup = next((text for kind, text in bodies if kind == "text/html"), "")
    if plain and not (markup and _only_points_to_html(plain)):
        return separate(plain)
    own, quoted = from_html(markup)
    found = separate(own)
    return Newly(found.text, "\n".join(part for part in (found.quoted, quoted) if part), found.signature,
                 found.small_print)  # fmt: skip


def _only_points_to_html(plain: str) -> bool:
    return len(plain) < 200 and re.search(r"\bhtml\b", plain, re.IGNORECASE) is not None


# HTML ---------------------------------------------------------------------------------------------------------------

_STYLE = "concat(translate(@style,'ABCDEFGHIJKLMNOPQRSTUVWXYZ \t\n','abcdefghijklmnopqrstuvwxyz'),';')"


def _styled(*parts: str) -> str:
    return " or ".join(f"contains({_STYLE},'{part}')" for part in parts)


_HIDDEN = (
    f"//*[@hidden or @aria-hidden='true' or "
    f"{_styled('display:none', 'visibility:hidden', 'font-size:0;', 'font-size:0px', 'max-height:0;', 'max-height:0px', 'opacity:0;')}]"  # noqa: E501
    "|//script|//style|//head|//title|//comment()|//template|//noscript"
)
_QUOTES = (
    "//blockquote"
    "|//div[contains(@class,'gmail_quote') or contains(@class,'moz-cite-prefix') or contains(@class,'yahoo_quoted')"
    " or contains(@class,'protonmail_quote') or contains(@class,'zmail_extra')]"
)
_OLD = f"//div[@id='divRplyFwdMsg' or @id='appendonsend' or @id='mail-editor-reference-message-container' or {_styled('border-top:solid#e1e1e1', 'border-top:solid#b5c4df')}]"  # noqa: E501
"""Where Outlook begins the history: the quoted mail itself follows beside this element, not in it."""


def from_html(markup: str) -> tuple[str, str]:
    """The words of a page, line by line, without what is not shown; and what it marks as quoted."""
    import lxml.html
    from inscriptis import Inscriptis
    from inscriptis.model.config import ParserConfig

    if not markup.strip():
        return "", ""
    try:
        tree = lxml.html.fromstring(markup[:HTML_LIMIT])
    except (ValueError, lxml.etree.LxmlError):  # nothing but comments, or an encoding that contradicts itself
        return re.sub(r"<[^<>]*>", " ", markup[:HTML_LIMIT]), ""
    for element in tree.xpath(_HIDDEN):
        _drop(element)
    quoted: list[str] = []
    for old in tree.xpath(_OLD):
        for later in list(old.itersiblings()):
            quoted.append(_text(later))
            _drop(later)
        quoted.insert(len(quoted) - 1, _text(old))
        _drop(old)
    for element in tree.xpath(_QUOTES):
        if element.getparent() is not None:
            quoted.append(_text(element))
            _drop(element)
    try:
        own = Inscriptis(tree, ParserConfig(display_links=False)).get_text()
    except (ValueError, RecursionError):
        own = _text(tree)
    return str(own).strip(), "\n".join(quoted).strip()


def _drop(element: object) -> None:
    """Take an element out of its tree, and leave the text behind it in."""
    parent = element.getparent()  # type: ignore[attr-defined]  # lxml has no types
    if parent is None:
        return
    if tail := element.tail:  # type: ignore[attr-defined]
        before = element.getprevious()  # type: ignore[attr-defined]
        if before is not None:
            before.tail = (before.tail or "") + tail
        else:
            parent.text = (parent.text or "") + tail
    parent.remove(element)


def _text(element: object) -> str:
    found = element.text_content() if hasattr(element, "text_content") else ""
    return str(found)


# Plain text ---------------------------------------------------------------------------------------------------------

TYPE_ABOVE = re.compile(
    r"^\W{0,8}(?:please (?:type|write|enter) your (?:reply|response|answer) above this line"
    r"|please reply above this line"
    r"|reply above this line|type your response above this line|write (?:your reply )?above this line"
    r"|(?:bitte )?(?:schreiben|antworten|geben)\b.{0,40}(?:ober|über)halb (?:dieser|der) (?:trenn)?(?:linie|zeile)"
    r"|bitte .{0,40}(?:uber|ober)(?:halb)? dieser (?:linie|zeile)"
    r"|(?:veuillez )?(?:repondre|saisir|ecrire|ecrivez|repondez).{0,40}au-?dessus de cette ligne"
    r"|(?:por favor,? )?(?:escriba|responda|conteste).{0,40}(?:encima|arriba) de esta linea"
    r"|(?:si prega di )?(?:scrivere|rispondere|inserire).{0,40}sopra (?:di )?questa (?:riga|linea)"
    r"|(?:typ|schrijf|antwoord).{0,40}boven deze (?:regel|lijn)"
    r"|(?:prosze )?(?:wpisac|odpowiedziec|pisac|napisz).{0,40}(?:powyzej|nad) t(?:ej|a) lini)"
)
_NAME = r"[^\n]{0,120}"
ATTRIBUTION = re.compile(
    rf"^\W{{0,3}}(?:(?:am|on|le|el|il|op|w dniu|dnia|em|den|d\.|il giorno|em)\b{_NAME}"
    rf"(?:\n{_NAME})?(?:schrieb|wrote|a ecrit|escribio|ha scritto|schreef(?: het volgende)?|napisal(?:\(a\)|a)?|pisze"
    rf"|escreveu|skrev)\b{_NAME}(?:<\n{_NAME}>)?\s?:"
    rf"|{_NAME}\b(?:schrieb am|wrote on|schreef op|ha scritto il)\b{_NAME}:"
    rf"|[^\n]{{1,80}}\b(?:schrieb|wrote|a ecrit|escribio|ha scritto|schreef|napisal\(?a?\)?)\s?:)\s*$",
    re.MULTILINE,
)
ORIGINAL = re.compile(
    r"^\W{0,3}-{2,}\s?(?:original(?:e|nachricht| message)?|ursprungliche (?:nachricht|mail|e-mail)|original-?nachricht"
    r"|weitergeleitete nachricht|forwarded message|begin forwarded message|message (?:d'origine|original|transfere)"
    r"|mensaje (?:original|reenviado)|messaggio (?:originale|inoltrato)|oorspronkelijk bericht|doorgestuurd bericht"
    r"|wiadomosc oryginalna|oryginalna wiadomosc|przekazana wiadomosc)[^\n]{0,40}$"
    r"|^\W{0,3}(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)"
    r"|debut du message (?:reexpedie|transfere)|inizio messaggio inoltrato|begin doorgestuurd bericht)\s?:\s*$",
    re.MULTILINE,
)
_FIELD = (
    r"(?:\*?(?:von|from|de|da|van|od|gesendet|sent|date|datum|envoye(?: le)?|enviado(?: el)?|inviato|verzonden"
    r"|wyslano|data"
    r"|fecha|an|to|a|para|aan|do|cc|kopie|betreff|subject|objet|asunto|oggetto|onderwerp|temat)\*?\s?:\*?[^\n]{0,300})"
)
FIELDS = re.compile(rf"^[^\S\n]*{_FIELD}\n(?:[^\S\n]*\n)?(?:[^\S\n]*{_FIELD}\n?){{1,6}}", re.MULTILINE)
"""Two or more lines that look like the header of an older mail."""
HISTORY = re.compile(
    r"^\s*[-_=*]{8,}\s*\n(?:\s*\n)?[^\n]{0,80}(?:\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d\d\b)[^\n]{0,40}\n", re.MULTILINE
)
"""A rule and beneath it a name and a date: the comments before, as help desks show them."""

SEPARATOR = re.compile(r"^\s*--\s*$", re.MULTILINE)
CLOSING = re.compile(
    r"^\W{0,3}(?:mit (?:\w+ )?(?:freundlich|besten|herzlich|lieb|kollegial|sonnig|vielen)\w*(?: \w+)? gru(?:s|e)\w*"
    r"|(?:viele|beste|liebe|schone|freundliche|herzliche|sonnige)\w* (?:\w+ )?gru(?:s|e)\w*|hochachtungsvoll|gru(?:s"
    r"|e)\w*\b"
    r"|(?:mfg|vg|lg|bg|mit freundl|besten dank und gru)\b|i\.\s?a\.|i\.\s?v\.|im auftrag|ihr (?:\w+[- ]?){1,3}team"
    r"|(?:with )?(?:kind|best|warm|warmest|many|kindest)\w* (?:regards|wishes|thanks)|(?:kind )?regards|best\b|cheers\b"
    r"|yours (?:sincerely|faithfully|truly)|sincerely|warmly|all the best|thanks(?: again)?,? ?$|take care,? ?$"
    r"|(?:bien )?(?:cordialement|a vous)|(?:sinceres|respectueuses|meilleures) salutations|bien a vous"
    r"|(?:veuillez|nous vous prions d') ?(?:agreer|recevoir)|je vous prie|dans l'attente|(?:salutations)"
    r"|(?:reciba |le saluda|un (?:cordial )?saludo|saludos|atentamente|atte\b|cordialmente)|(?:cordiali"
    r"|distinti) saluti"
    r"|(?:buona giornata|saluti)\b|(?:met )?(?:vriendelijke|hartelijke) groet\w*|mvg\b|groet\w*\b"
    r"|met groet|beste groeten|mvrgr|gr\.|hoogachtend"
    r"|(?:z powazaniem|z wyrazami|pozdrawia\w*|lacze wyrazy|serdecznie pozdrawi\w*)"
    r"|sent from my|von meinem \w+ gesendet|gesendet von|envoye de mon|enviado desde mi|inviato da|verzonden vanaf)"
)
"""How a letter ends; what follows is who wrote it."""
POSTSCRIPT = re.compile(r"^\W{0,3}(?:p\.?\s?s\.?|nb|n\.b\.|nachtrag)\b\W?\s", re.MULTILINE)
DISCLAIMER = re.compile(
    r"(?:nicht (?:der|die) (?:richtige|beabsichtigte|vorgesehene|bestimmungsgemase)\w* (?:adressat|empfanger)"
    r"|(?:vertrauliche?\b|rechtlich geschutzte).{0,200}(?:adressat|empfanger|bestimmt)|versehentlich erhalten haben"
    r"|irrtumlich (?:erhalten|zugegangen)|not the (?:intended|named) (?:recipient|addressee)"
    r"|(?:intended|solely) (?:only |solely )?for the (?:use of the |attention of the )?(?:named )?(?:addressee"
    r"|individual|recipient|person)"
    r"|received this (?:e-?mail|message|communication) in error|confidentiality notice"
    r"|(?:n'etes pas le destinataire|destine exclusivement|recu ce (?:message|courriel|mail) par erreur)"
    r"|^\W{0,3}(?:aviso legal|aviso de privacidad|clausula de confidencialidad|disclaimer)\b"
    r"|(?:no es usted el destinatario|no es el destinatario|ha recibido este (?:mensaje|correo) por error"
    r"|aviso de confidencialidad)"
    r"|(?:non (?:e|siete|foste|sia) il destinatario|ricevuto (?:il presente|questo|la presente)\b.{0,40}per errore"
    r"|qualora (?:non )?(?:foste|siate|lei)|ai sensi del (?:regolamento|d\.?\s?lgs))"
    r"|(?:niet de (?:beoogde|bedoelde) ontvanger|niet voor u bestemd|ten onrechte (?:ontvangen|bereikt)"
    r"|uitsluitend bestemd voor)"
    r"|(?:nie (?:jest|sa) (?:panstwo |pan |pani )?(?:zamierzonym |wlasciwym )?(?:adresatem|odbiorca)"
    r"|otrzyma\w+ (?:ja|te wiadomosc|wiadomosc) (?:omylkowo|przez pomylke)))"
)
"""The conditional form in which companies address whoever should not have got a mail; it binds nobody (company-answers
section 3, asks_deletion_confirmation)."""
ASKS_US = re.compile(r"^\W{0,3}(?:wir bitten sie|we (?:kindly )?ask|nous vous demandons|wij verzoeken)")


def separate(body: str) -> Newly:
    """Take a plain body apart."""
    body = INVISIBLE.sub("", BIDI.sub("", body.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")))
    text, quoted = _without_history(body[: TEXT_LIMIT * 4])
    text, signature = _without_signature(text)
    text, small = _without_small_print(text)
    signature, more = _without_small_print(signature)
    parts = [part for part in (small, more) if part]
    return Newly(text.strip()[:TEXT_LIMIT], quoted.strip(), signature.strip(), "\n\n".join(parts))


def _without_history(body: str) -> tuple[str, str]:
    own: list[str] = []
    quoted: list[str] = []
    lines = body.split("\n")
    first = next((n for n, line in enumerate(lines) if line.strip()), 0)
    if lines and TYPE_ABOVE.search(fold(lines[first])):
        lines[first] = ""
    body = "\n".join(lines)
    end = _history_begins(body)
    body, history = body[:end], body[end:]
    for line in body.split("\n"):
        (quoted if re.match(r"\s{0,3}(?:>|\|\s)", line) else own).append(line)
    if history:
        quoted.append(history)
    return "\n".join(own), "\n".join(quoted)


def _history_begins(body: str) -> int:
    """Where the first block of history begins that has no sign before each line; what stands below `>` lines stays."""
    low = fold(body)
    ends = [len(body)]
    for pattern in (ORIGINAL, FIELDS, HISTORY):
        if found := pattern.search(low):
            ends.append(found.start())
    for n, line in enumerate(low.split("\n")):
        if n and TYPE_ABOVE.search(line):
            ends.append(sum(len(one) + 1 for one in low.split("\n")[:n]))
            break
    for found in ATTRIBUTION.finditer(low):
        below = low[found.end() :].lstrip()
        if not below.startswith((">", "|")):
            ends.append(found.start())
            break
    return min(ends)


def _without_signature(text: str) -> tuple[str, str]:
    """The lines after `--` or after a closing; a postscript is the author's again. An attribution line goes too."""
    text = _without_attribution(text)
    if found := SEPARATOR.search(text):
        head, tail = text[: found.start()], text[found.end() :]
        if head.strip() or not CLOSING.search(fold(tail)):
            own, signature = _at_closing(head)
            return own, "\n".join(part for part in (signature, tail) if part.strip())
    return _at_closing(text)


def _without_attribution(text: str) -> str:
    low, pieces, at = fold(text), [], 0
    for found in ATTRIBUTION.finditer(low):
        pieces.append(text[at : found.start()])
        at = found.end()
    return "".join((*pieces, text[at:]))


def _at_closing(text: str) -> tuple[str, str]:
    lines = text.split("\n")
    for n, line in enumerate(lines):
        found = CLOSING.match(fold(line))
        first = not any(one.strip() for one in lines[:n])
        if not found or (first and any(one.strip() for one in lines[n + 1 :])):
            continue
        rest = line[found.end() :]
        if len(rest.split()) > 6:  # a sentence that begins like a closing
            continue
        own, tail = lines[:n], lines[n:]
        below = "\n".join(tail)
        if after := POSTSCRIPT.search(fold(below)):
            return "\n".join((*own, "", below[after.start() :])), below[: after.start()]
        return "\n".join(own), below
    return text, ""


def _without_small_print(text: str) -> tuple[str, str]:
    """Paragraphs that speak to whoever should not have got the mail."""
    own: list[str] = []
    small: list[str] = []
    for paragraph in re.split(r"\n[^\S\n]*\n", text):
        low = fold(paragraph)
        (small if DISCLAIMER.search(" ".join(low.split())) and not ASKS_US.match(low) else own).append(paragraph)
    return "\n\n".join(own), "\n\n".join(small)
