"""Is it really one? Checksums, dates, and what tells a number from a word."""

from __future__ import annotations

import datetime

import regex

DATE = (
    r"(?:(?P<y1>\d{4})-(?P<m1>\d{2})-(?P<d1>\d{2})"
    r"|(?P<d2>\d{1,2})[./-][ ]?(?P<m2>\d{1,2})[./-][ ]?(?P<y2>\d{4}|\d{2})"
    r"|(?P<d3>\d{1,2})(?:\.|st|nd|rd|th|er)?[ ](?:de )?\p{L}{3,12}\.?,?[ ](?:de )?(?P<y3>\d{4})"
    r"|\p{L}{3,10}\.?[ ](?P<d4>\d{1,2})(?:st|nd|rd|th)?,?[ ](?P<y4>\d{4}))(?!\d)"
)
LASTS = 20  # years in which a date is one of the case

Hit = regex.Match[str]


def is_iban(hit: Hit, year: int = 0) -> bool:
    """ISO 13616: the letters as numbers, the first four signs last, modulo 97 is 1."""
    plain = "".join(c for c in hit[0].upper() if c.isalnum())
    if not 15 <= len(plain) <= 34 or not plain.isascii():
        return False
    return int("".join(str(int(c, 36)) for c in plain[4:] + plain[:4])) % 97 == 1


def is_card(hit: Hit, year: int = 0) -> bool:
    """ISO/IEC 7812: every second digit from the right doubled, the sum of all digits divides by 10 (Luhn)."""
    digits = [int(c) for c in reversed(hit[0]) if c.isdigit()]
    total = sum(digit if n % 2 == 0 else digit * 2 - 9 * (digit > 4) for n, digit in enumerate(digits))
    return 13 <= len(digits) <= 19 and total % 10 == 0


def year_of(hit: Hit) -> int:
    """The year of a date; 0 for what is no date."""
    said = next((hit[name] for name in ("y1", "y2", "y3", "y4") if hit[name]), "")
    found = int(said) if len(said) == 4 else 2000 + int(said) if said else 0
    day = next((int(hit[name]) for name in ("d1", "d2", "d3", "d4") if hit[name]), 0)
    month = next((int(hit[name]) for name in ("m1", "m2") if hit[name]), 1)
    if month > 12:
        day, month = month, day
    try:
        datetime.date(2000, month, day)
    except ValueError:
        return 0
    return found


def is_recent(hit: Hit, year: int) -> bool:
    """A date of about the time of the case: it stays."""
    return year <= year_of(hit) <= year + LASTS


def is_old(hit: Hit, year: int) -> bool:
    """A date long before the case: in a customer's mail a birth date, a contract, a purchase."""
    return 1900 <= year_of(hit) <= 2100 and not is_recent(hit, year)


def is_number(hit: Hit, year: int = 0) -> bool:
    """A token of six or more letters and digits, unless it is a word like "24-Stunden-Service"."""
    signs = [c for c in hit[0] if c.isalnum()]
    if len(signs) < 6 or not any(c.isdigit() for c in signs):
        return False
    digits = sum(c.isdigit() for c in signs)
    parts: list[str] = regex.split(r"[-./#_]", hit[0])
    plain = all(part.isdigit() or part.isalpha() for part in parts if part)
    return not plain or digits > 2 or not any(part[1:].islower() and len(part) > 3 for part in parts)


def is_labelled(hit: Hit, year: int = 0) -> bool:
    """After "number:" three signs are enough."""
    return sum(c.isalnum() for c in str(hit["it"])) >= 3


def is_postcode(hit: Hit, year: int = 0) -> bool:
    """Four digits before a word are a postcode, unless they are a year."""
    digits = regex.match(r"\d+", hit["it"])
    return digits is None or len(digits[0]) != 4 or digits[0][:2] not in ("19", "20")
