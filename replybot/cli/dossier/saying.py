"""How a dossier speaks of an exchange: when, which way, by which channel, of what class."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from replybot.cli.case import SAID, heard_in
from replybot.cli.dossier.matter import Matter, Piece, written
from replybot.cli.release import DROPPED
from replybot.cli.words import N_, _, day
from replybot.core import personal
from replybot.core.answer.fold import fold
from replybot.core.answer.sensitive import grave
from replybot.core.listen import SAYS
from replybot.core.mask import mask

WEIGHS = {
    "health": N_("Seen: health"),
    "bank": N_("Seen: money matters"),
    "papers": N_("Seen: identity papers or their numbers"),
    "children": N_("Seen: matters of children"),
    "keys": N_("Seen: access to an account"),
}
"""What of the stranger's data weighs more, by its name in the ledger."""
STEPS = {
    "notice": N_("first notice"),
    "second": N_("notice to another contact"),
    "reminder": N_("reminder"),
    "officer": N_("letter to the data protection officer"),
    "redirected": N_("notice to the contact that they named"),
    "misread": N_("correction: not a customer"),
    "in_writing": N_("no telephone number, but an answer in writing"),
    "identity": N_("no identity papers, but an offer to prove the domain"),
    "portal": N_("no use of a stranger's account"),
    "details": N_("details that they asked for"),
    "search": N_("how the record is found"),
    "yes_or_no": N_("question whether the address is still stored"),
    "not_advertising": N_("correction: no advertising"),
    "not_solved": N_("closed, but not solved"),
    "disputed": N_("offer to prove the domain"),
    "no_dispute": N_("there is nothing to settle with their customer"),
    "still_arriving": N_("mail still arrives after their promise"),
    "deleted": N_("deletion confirmed"),
}
TAKEN_DOWN = {
    "note": N_("a note: {words}"),
    "promise": N_("a promise of theirs: {words}"),
    "close": N_("the case was closed. {words}"),
    "reopen": N_("the case was opened again. {words}"),
    "keep": N_("the papers of the case are kept from here on. {words}"),
    "let go": N_("the papers of the case may be deleted again. {words}"),
}
KINDS = {
    personal.NAME: N_("Seen: a name"),
    personal.ADDRESS: N_("Seen: a postal address"),
    personal.TELEPHONE: N_("Seen: a telephone number"),
    personal.EMAIL: N_("Seen: another e-mail address"),
    personal.NUMBER: N_("Seen: a number of a device, a parcel, an order or a customer"),
    personal.BANK: N_("Seen: a bank account"),
    personal.CARD: N_("Seen: a payment card"),
    personal.BIRTH: N_("Seen: an old date, perhaps a date of birth"),
    personal.AMOUNT: N_("Seen: an amount of money"),
    personal.SECRET: N_("Seen: access data"),
    personal.LINK: N_("Seen: a link, which was not opened"),
}
ORDERS = re.compile(
    r"auftrag|bestell|liefer|rechnung|reparatur|repariert|sendung|paket|zamowien|dostaw|faktur|napraw|przesylk"
    r"|\b(?:order|deliver|invoice|repair|shipment|parcel|commande|livraison|colis|pedido|envio|ordine|consegna|fattura"
    r"|spedizion|levering)"
)
"""Words of an order, its delivery, its invoice."""


def moment(at: datetime) -> str:
    """A moment with its zone."""
    local = at.astimezone()
    return f"{day(at)} UTC{local.isoformat()[-6:]}"


def channel(piece: Piece) -> str:
    """mail, telephone or note; for programs."""
    return {"call": "telephone"}.get(piece.kind, "mail" if piece.kind in MAIL else "note")


MAIL = frozenset({"letter", "stray", "answer", "report", "doubtful"})
CHANNELS = {"mail": N_("mail"), "telephone": N_("telephone"), "note": N_("note")}
WAYS = {"in": N_("from the company"), "out": N_("to the company"), "own": N_("a note of the owner")}


def way(piece: Piece) -> str:
    """in, out or own; for programs."""
    return "own" if channel(piece) == "note" and piece.kind != "promise" else piece.exchange.way


def class_of(piece: Piece) -> str:
    """The class of a message by one word; for programs."""
    e = piece.exchange
    if piece.kind == "letter":
        return e.step or "letter"
    return e.answer.kind if piece.kind in ("answer", "report") and e.answer is not None else piece.kind


def saying(piece: Piece, matter: Matter) -> str:
    """What it is, in words, with nothing of the stranger."""
    e = piece.exchange
    match piece.kind:
        case "letter":
            step = re.sub(r"_\d+$", "", e.step)
            return _(STEPS[step]) if step in STEPS else _("letter")
        case "stray":
            return _("a mail that was meant for somebody else")
        case "answer":
            return _("the company's answer: {says}", says=_(SAYS.get(e.answer.kind, "")) if e.answer else "")
        case "report":
            return _("a mail server's report on a letter")
        case "doubtful":
            return _("a mail that looks like theirs and perhaps is not")
        case "call":
            said = "; ".join(_(SAID[name]) for name in heard_in(e)) or _("nothing of weight")
            return _("a call; they said: {said}. {words}", said=said, words=words_of(piece, matter)).strip()
    return _(TAKEN_DOWN[piece.kind], words=words_of(piece, matter)).strip()


def words_of(piece: Piece, matter: Matter) -> str:
    """What a person wrote down, masked like foreign text: he may have written a name."""
    said = [part for part in piece.exchange.note.split("; ") if part != DROPPED]
    return mask(_("; ".join(said)), matter.keep, matter.learned).text


def categories(piece: Piece, matter: Matter) -> Iterator[str]:
    """The kinds of data in a stray mail, a line each."""
    if piece.mail is None:
        return
    said = f"{piece.mail.subject}\n{written(piece.mail)}"
    kinds = mask(said, matter.keep).kinds
    yield from (_(line) for mark, line in KINDS.items() if mark in kinds)
    plain = fold(said)
    if ORDERS.search(plain):
        yield _("Seen: the state of an order, a repair or an invoice")
    noted = piece.exchange.answer.items.get("special_category") if piece.exchange.answer else None
    if what := WEIGHS.get(grave(plain) or str(noted)):
        yield _(what)
    if any(not kind.startswith(("text/", "multipart/")) for kind in piece.mail.types):
        yield _("Seen: an attachment, which was not opened")
