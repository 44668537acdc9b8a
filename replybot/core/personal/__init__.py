"""How a person's data look in a text: names after a greeting, streets, numbers, dates; patterns and words, no more."""

from __future__ import annotations

NAME, ADDRESS, NUMBER, TELEPHONE, EMAIL = "[name]", "[address]", "[number]", "[telephone]", "[e-mail]"
BANK, CARD, BIRTH, AMOUNT, SECRET, LINK = "[bank account]", "[card]", "[birth date]", "[amount]", "[credential]", "[…]"
HIDDEN = "\ufffc"
"""Stands for a letter that a rule before has dealt with."""
NO_LETTER, NO_MORE = r"(?<![\p{L}\p{M}\p{N}_])", r"(?![\p{L}\p{M}\p{N}_])"
"""Where a word begins and ends."""
