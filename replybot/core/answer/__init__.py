"""What a company's mail in a known case says: its class, what it may bring about, and the words that this rests on."""

from __future__ import annotations

from replybot.core.answer.judge import Answer, Company, classify
from replybot.core.answer.statements import Because

__all__ = ["Answer", "Because", "Company", "classify"]
