"""Who writes: the company's names, the names of people, the language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

from replybot.core.codes.lexicon import fold
from replybot.core.company import tenant
from replybot.core.fields import Address
from replybot.core.language import language_of_domain, language_of_text
from replybot.core.learn.values import FAIR, SURE, WEAK, Fact, Lesson, sureness
from replybot.core.likeness import main_label
from replybot.core.mail import IncomingMail
from replybot.core.mask import Keep, named
from replybot.core.mask import learn as personal
from replybot.core.personal import NAME


def people_in(mail: IncomingMail) -> set[str]:
    """Words of people's names in a mail, folded: whoever is greeted, signs, or stands before an address."""
    keep = Keep()
    shown = [a.name for a in (*mail.to, *mail.cc) if a.name]
    found = {**personal([mail.subject, mail.text[:20_000]], keep), **named(shown, keep)}
    return {fold(word) for word, mark in found.items() if mark == NAME}


COMPANY_WORD = re.compile(
    r"gmbh|ag|se|kg|group|gruppe|bank|sparkasse|versicherung(?:en)?|energie|strom|telekom|mobil(?:funk)?|reisen|shop"
    r"|store|online|versand(?:haus)?|verlag|deutschland|austria|europe|international|air(?:lines|ways)?|bahn|post"
    r"|logisti[ck]s?|express|media|insurance|energy|telecom|computer|electronics|software|systems|\w+(?:dienst|bank"
    r"|post|werke?|versicherung|verlag|haus|markt|netz|kasse|versand|bahn)"
    r"|banque|banca|banco|caja|cassa|mutuelle|assurances?|assicurazioni|seguros|verzekering(?:en)?|forsakring(?:ar)?"
    r"|forsikring|ubezpieczenia|mobel|optik|optique|ottica|optica|apotheke|pharmacie|farmacia|apteka|klinik|clinique"
    r"|clinica|hotel|autohaus|garage|librairie|libreria|boekhandel|ksiegarnia|bucher|edition[es]?|maison|casa|boutique"
    r"|bottega|negozio|tienda|sklep|treni|kolej|koleje|linie|lotnicze|ferries|airways|bredband|energi|energia|energie"
    r"|wasser|gas|water|eau|aguas|reederei|spedition|transports?|trasporti|transportes|spedycja",
)


JOINTS = ("&", "+", "und", "and", "et", "y", "e", "en", "i", "og", "och")
"""What stands within a company's name, between two words of it."""


def brands_of(lessons: Sequence[Lesson]) -> tuple[Fact, ...]:
    """Names before the sending address, of which only words are taken that stand in the domain too, or are such as
    companies bear: who signs there as a person is nobody's brand."""
    seen: dict[str, list[Lesson]] = {}
    for one in lessons:
        sender = one.mail.sender
        if sender is not None and (name := brand_of(sender, people_in(one.mail))):
            seen.setdefault(name, []).append(one)
    order = sorted(seen, key=lambda name: -len(seen[name]))
    return tuple(Fact(name, tuple(one.number for one in seen[name]), sureness(seen[name])) for name in order)


def brand_of(sender: Address, people: Collection[str] = ()) -> str:
    """The company's name in what stands before its address; "" if there is none for sure."""
    desk = tenant(sender.domain)
    label = re.sub(r"\W", "", fold(desk.partition(".")[0] if desk else main_label(sender.domain)))
    words = [piece for piece in re.split(r"[\s\-|,/()]+", sender.name) if piece]
    own = [_in_label(fold(word), label) for word in words]
    if not any(own):
        return ""
    first, last = own.index(True), len(own) - own[::-1].index(True)
    while first and _of_companies(words[first - 1]) and fold(words[first - 1]) not in people:
        first, own = first - 1, [*own[: first - 1], True, *own[first:]]
    between = zip(words[first:last], own[first:last], strict=True)
    kept = [word for word, mine in between if mine or word in JOINTS or _of_companies(word)]
    for word in words[last:]:
        if not _of_companies(word) or fold(word) in people:
            break
        kept.append(word)
    return " ".join(kept)


def _of_companies(word: str) -> bool:
    return COMPANY_WORD.fullmatch(fold(word)) is not None


def _in_label(word: str, label: str) -> bool:
    bare = re.sub(r"\W", "", word)
    return bool(bare) and (bare == label or (len(bare) >= 3 and bare in label))


def language_in(lessons: Sequence[Lesson]) -> Fact | None:
    """That of most mails; else that of the country of the domain."""
    said = Counter(tongue for one in lessons if (tongue := language_of_text(one.mail.text)))
    if said:
        tongue, count = said.most_common(1)[0]
        mails = tuple(one.number for one in lessons if language_of_text(one.mail.text) == tongue)
        return Fact(tongue, mails, SURE if count == len(lessons) else FAIR)
    country = next((tongue for one in lessons if (tongue := language_of_domain(one.domain))), "")
    return Fact(country, (), WEAK) if country else None


UMLAUTS = {ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue"}
SLUG = re.compile(r"[^a-z0-9]+")


def short_name(name: str) -> str:
    """The folder's name for what people call a company: `Fjordpost Paketdienst` → `fjordpost-paketdienst`."""
    plain = fold(name.lower().translate(UMLAUTS))
    return SLUG.sub("-", plain.replace("&", " und ")).strip("-")[:60].strip("-")
