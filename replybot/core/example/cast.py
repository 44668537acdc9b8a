"""The cast of an example mail: for everybody and every number in the real one an invented counterpart."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from functools import cache

from replybot.core import codes, evidence
from replybot.core.codes.lexicon import Kind, fold, kind_of
from replybot.core.company import HOSTS
from replybot.core.fields import Address, below
from replybot.core.language import SMALL_WORDS
from replybot.core.likeness import OFFICE, main_label
from replybot.core.stand_in import digits_like, local_of, person, scrambled
from replybot.core.witness import organisation

HERE, OWNER, OWNERS_NAME, SERVER = "kahlo.example", "jonas@kahlo.example", "Jonas Kahl", "mx.kahlo.example"
"""For whom examples are tried (trial.OWNER): his domain, his address, his name, the mail server that he trusts."""
ELSEWHERE = "mail.example"
DRAWS = 30  # as often another stand-in is drawn, if it happens to be a word of the real mails
LONG = 4  # characters of a code that is found in the middle of a word too
_PROGRAMS = """
re reply replies ticket case issue incident msg message mail rt rntt sprut fs autoreply notify notification id ref
thread journal conversation comment support service help desk request anfrage vorgang fall bounce bounces list auto
submitted generated generator version mailer all oof dr rn nrn ndr none yes no true bulk normal x
"""
KNOWN = frozenset(codes.SYSTEM_NAMES) | frozenset(_PROGRAMS.split())
"""Words that programs write into ids and fields: they are nobody's."""
ROLES = re.compile(
    r"^(?:info|office|mail|e-?mail|kontakt|contact|team|hallo|hello|post|reply|answer|antwort|backoffice|admin|billing"
    r"|rechnung|retoure\w*|returns?|garantie|warranty|privacy|datenschutz|dpo|system|account\w*|shop|orders?)$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Cast:
    """Who and what stands for whom, over all examples of a playbook. `own`: is this domain the owner's? `mine`: is this
    address his own? `people`: words of real names, folded."""

    salt: bytes
    domains: Sequence[str]
    reply_to: Sequence[str]
    own: Callable[[str], bool]
    mine: Callable[[str], bool]
    people: Collection[str] = ()
    taken: frozenset[str] = frozenset()  # words of the real mails, folded: nothing invented is one
    language: str = ""
    code_of: dict[str, str] = field(default_factory=dict)
    spared: int = 0  # so many characters of each run of a code stay

    def person(self, word: str) -> tuple[str, str]:
        """Somebody else than this one."""
        return person(self.salt, word, {*self.people, *self.taken, *fold(word).split()})

    def code(self, code: str) -> str:
        """Another number of the same shape; letters change too, unless they begin the code."""
        if code not in self.code_of:
            mixed = re.search(r"[a-z].*[A-Z]|[A-Z].*[a-z]|\d[A-Za-z]+\d|\d[\W_]+[a-z]{4,}", code) is not None
            whole = self.spared or mixed or not re.search(r"\d", code)
            self.code_of[code] = (
                self.scrambled(code, KNOWN, self.spared)
                if whole
                else self._drawn(code, lambda turn: digits_like(code, self.salt, turn))
            )
        return self.code_of[code]

    def domain(self, domain: str) -> str:
        """The company's own domains stay; the owner's becomes that of the trial, whatever else a made one."""
        if self.own(domain):
            return HERE
        return domain if self.of_company(domain) else ELSEWHERE

    def of_company(self, domain: str) -> bool:
        return domain in self.domains or (below(domain, self.domains) and not _odd(domain, self.domains))

    def host(self, domain: str) -> str:
        """The same for the host of an id or a signature: the company's, or that of a known maker of help desks."""
        if self.own(domain):
            return HERE
        if below(domain, self.domains):
            return next(one for one in self.domains if below(domain, (one,)))
        house = organisation(domain)
        known = {*map(organisation, self.domains), *map(organisation, HOSTS), *HOSTS}
        return house if house and house in known else ELSEWHERE

    def address(self, address: Address) -> str:
        """The counterpart of an address. What a desk is called stays, a token changes, a person becomes another."""
        if self.own(address.domain):
            return OWNER if self.mine(address.folded) else f"{local_of(self.person(address.folded))}@{HERE}"
        if address.folded in self.reply_to:
            return address.folded
        domain = self.domain(address.domain)
        for pattern in self.reply_to:
            if star := _star(pattern, address.folded):
                return pattern.replace("*", self.token(address.spec[slice(*star)]))
        return f"{self._local(address)}@{domain}"

    def _local(self, address: Address) -> str:
        local = address.local.lower()
        words = re.findall(r"[^\W\d_]+", fold(local))
        desk = evidence.no_reply(address) or evidence.DESK.search(local) or evidence.CROWD.search(local)
        named = any(word in self.people for word in words)
        if (
            (desk or ROLES.match(local) or evidence.ROBOT.search(local))
            and not named
            and not re.search(r"\d|[^\x00-\x7f]", local)
        ):
            return (
                local if all(self.plain(word) or word in ROBOTIC for word in words) or ROLES.match(local) else "service"
            )
        if re.search(r"\d", local):
            return self.token(local)
        return local_of(self.person(address.folded))

    def plain(self, word: str) -> bool:
        """Is this a word of every service, or of the company's name, and nobody's name?"""
        said = fold(word)
        if said in self.people:
            return False
        if said in self._small or said in KNOWN or OFFICE.fullmatch(said):
            return True
        if is_business(said) or (kind_of(word) is Kind.SMALL and word.islower()):
            return True
        if ROLES.match(said) or evidence.DESK.fullmatch(said):
            return True
        return any(said in (label, *label.split("-")) or _begins(label, said) for label in self._labels())

    @property
    def _small(self) -> frozenset[str]:
        return _function_words(self.language) | _function_words("en")

    def _labels(self) -> set[str]:
        return {fold(main_label(domain)) for domain in self.domains}

    def token(self, text: str) -> str:
        """A token of letters and figures: codes in it as everywhere, the rest another of the same shape."""
        for code, made in sorted(self.code_of.items(), key=lambda pair: -len(pair[0])):
            for old, new in ((code, made), (re.sub(r"\W", "", code), re.sub(r"\W", "", made))):
                edge = r"(?<![A-Za-z0-9]){}(?![A-Za-z0-9])" if len(old) < LONG else "{}"
                if found := re.search(edge.format(re.escape(old)), text, re.IGNORECASE):
                    said = new.lower() if found[0].islower() else new
                    return self.token(text[: found.start()]) + said + self.token(text[found.end() :])
        return self.scrambled(text, KNOWN | self._names()) if text else ""

    def scrambled(self, text: str, known: Collection[str] = (), spared: int = 0) -> str:
        """The same shape with other letters and figures (stand_in.scrambled), and by no chance a word of the mails."""
        return self._drawn(text, lambda turn: scrambled(text, self.salt, known, spared, turn))

    def _drawn(self, text: str, draw: Callable[[int], str]) -> str:
        """The first draw in which no word of the real mails stands, but for what stays as it was."""
        stays = _tokens(text)
        made = (draw(turn) for turn in range(DRAWS))
        return next((one for one in made if not (_tokens(one) - stays) & self.taken), draw(0))

    def _names(self) -> frozenset[str]:
        return frozenset(piece for domain in self.domains for piece in re.findall(r"[a-z]+", domain))


def _tokens(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]{3,}", fold(text)))


def _begins(label: str, said: str) -> bool:
    """Is it the longer part of the company's own name?"""
    return len(said) >= LONG and (label.startswith(said) or label.endswith(said)) and len(said) * 2 >= len(label)


ENDINGS = frozenset(("ung", "ungen", "ing", "ings", "ion", "ions", "ioni", "ami", "ach", "iem"))


@cache
def is_business(word: str) -> bool:
    """Is this a noun of everybody's business (a ticket's, an order's): the noun itself, bent, or tied to another such?
    A name may begin like one (`Zimmermann`, `Kontorowicz`), and then goes on with what is none."""
    if kind_of(word) in (Kind.PLAIN, Kind.SMALL):
        return False
    stem = next(
        (word[:end] for end in range(3, len(word) + 1) if kind_of(word[:end]) not in (Kind.PLAIN, Kind.SMALL)), word
    )
    rest = word[len(stem) :].strip("-_.")
    if len(rest) <= 2 or rest in ENDINGS:
        return True
    tails = (rest, rest[1:]) if rest[0] == "s" else (rest,)
    return any(len(tail) >= LONG - 2 and kind_of(tail) not in (Kind.PLAIN, Kind.SMALL) for tail in tails)


@cache
def _function_words(language: str) -> frozenset[str]:
    return frozenset(map(fold, SMALL_WORDS.get(language, "").split()))


_NOBODY = """
no noreply donotreply do not dont nicht bitte antworten keine antwort ne pas repondre reply respond postmaster
"""
ROBOTIC = frozenset(_NOBODY.split())


def _odd(domain: str, domains: Sequence[str]) -> bool:
    """A subdomain in which a token stands is not copied."""
    rest = next(domain.removesuffix(one) for one in domains if below(domain, (one,)))
    return re.search(r"\d{2}|[a-z0-9]{13}", rest) is not None


def _star(pattern: str, address: str) -> tuple[int, int] | None:
    """Where in an address the token stands for which the pattern has a star."""
    if "*" not in pattern:
        return None
    before, _, behind = pattern.partition("*")
    fits = address.startswith(before) and address.endswith(behind) and len(address) > len(before) + len(behind)
    return (len(before), len(address) - len(behind)) if fits else None
