"""Where facts are from, how old and how sure they are; whether letters may leave on them; what is said twice."""

from __future__ import annotations

from datetime import timedelta

from replybot.core.answer.fold import fold
from replybot.settings import addresses
from replybot.settings.lint.codes import twice
from replybot.settings.lint.written import Found, Written, day, text, told
from replybot.settings.playbook_checks import table, tables, texts

FRESH = timedelta(days=730)
"""How long a fact counts as checked."""


def contacts(book: Written) -> Found:
    """Each contact says where it was published, and when somebody looked."""
    for number, contact in tables(book.data.get("contact")):
        if not contact.get("source"):
            outside = contact.get("role") == "officer" and _outside(book, text(contact.get("address")))
            who = "is an officer outside of the company, and has" if outside else "has"
            yield ("contact", number), f'{who} no source; say where the address is published: source = "…"'
        if day(contact.get("checked")) is None:
            yield ("contact", number), "has no date; say when you checked it: checked = 2026-11-23"
        yield from _age(book, contact.get("checked"), ("contact", number, "checked"))


def _outside(book: Written, address: str) -> bool:
    domain = told(addresses.domain, address.rpartition("@")[2])
    return bool(domain and book.domains) and not book.theirs(domain or "")


def sources(book: Written) -> Found:
    """Sources are of a day that was, and not of long ago; the domains of a real company have one."""
    vouched: set[str] = set()
    for number, source in tables(book.data.get("source")):
        vouched |= set(texts(source.get("of")))
        yield from _age(book, source.get("checked"), ("source", number, "checked"))
    if book.domains and not book.invented and "domains" not in vouched:
        says = "nothing says where the domains are from; add a [[source]] with of = "
        yield ("domains",), f'{says}["domains"], where, checked and confidence'


def _age(book: Written, found: object, place: tuple[str | int, ...]) -> Found:
    checked = day(found)
    if checked is None:
        return
    if checked > book.around.today:
        yield place, f"{checked} lies in the future; write the day on which you looked"
    elif book.around.today - checked > FRESH:
        yield place, f"last checked on {checked}, more than two years ago; check it again, and write the new date"


def release(book: Written) -> Found:
    """Letters leave by themselves only on what is sure and was tried."""
    if book.data.get("release") != "unattended":
        return
    sources = [one for _, one in tables(book.data.get("source"))]
    contacts = [one for _, one in tables(book.data.get("contact"))]
    said = [text(one.get("confidence")) for one in (*sources, *contacts)]
    unsure = [one for one in said if one not in ("high", "")] or (["not said"] if "" in said else [])
    if unsure and (not book.invented or unsure[0] != "not said"):
        says = f'letters leave by themselves though the confidence of a fact is {unsure[0]}; write release = "ask"'
        yield ("release",), f"{says}, or make sure of it"
    if not book.invented and not sources:
        says = 'letters leave by themselves though no [[source]] vouches for anything; write release = "ask"'
        yield ("release",), f"{says}, or say where the facts are from"
    if not any(one.expect[:1] == ("send",) for one in book.examples):
        says = 'letters leave by themselves though no example is sent; bring one with expect = "send notice"'
        yield ("release",), f'{says}, or write release = "ask"'


def doubles(book: Written) -> Found:
    """Entries that stand in a list twice."""
    lists = {"domains": book.domains, "reply_to": book.reply_to, "accept": book.accept}
    lists |= {key: texts(book.data.get(key)) for key in ("systems", "codes")}
    for key, found in lists.items():
        for number in twice(found):
            yield (key, number), "stands in this list twice; remove one of the two"
    for number in twice([book.name.casefold(), *(one.casefold() for one in book.brands)]):
        yield ("brands", number - 1), "is the name or a brand already; remove one of the two"
    for key, inner in (("source", "of"), ("example", "held_by")):
        for number, one in tables(book.data.get(key)):
            for place in twice(texts(one.get(inner))):
                yield (key, number, inner, place), "stands in this list twice; remove one of the two"
    yield from _same_tables(book)
    for kind, phrases in table(book.data.get("answers")).items():
        for number in twice([fold(one) for one in texts(phrases)]):
            yield ("answers", kind, number), "stands in this list twice; remove one of the two"


def _same_tables(book: Written) -> Found:
    wanted = (("contact", ("role", "address")), ("source", ("of", "where")), ("example", ("mail",)))
    for key, inner in wanted:
        found = list(tables(book.data.get(key)))
        said = ["\0".join(str(one.get(name, "")) for name in inner).casefold() for _, one in found]
        for place in twice(said):
            yield (key, found[place][0]), f"an earlier [[{key}]] says the same; remove one of the two"
