"""Takes the gate apart, piece by piece, and shows that a test notices each piece that is missing.

    python -m tests.mutations            each check of the table left out
    python -m tests.mutations --yields   each single verdict left out: every `yield never(...)` and `yield hold(...)`
    python -m tests.mutations --words    each word of the word lists left out

The tests are run themselves, in this process: those of the gate and the safety corpus. What only compares the table
with a list of names is no test here. One line for each piece: its name, how many tests fail (of verdicts and words: the
first that does). Exit 1 if a piece is missed by nobody.
"""

from __future__ import annotations

import ast
import itertools
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import click
from _pytest.mark import ParameterSet

from replybot.core import decide, evidence, gate
from replybot.core.gate import CHECKS, Check, amounts, machines, sender, shape, traces
from tests import test_corpus
from tests.core import test_amounts, test_gate, test_rules, test_words

MODULES = (amounts, machines, sender, shape, traces)
META = (
    "test_every_check_has_a_mail_that_breaks_it_and_one_that_does_not",
    "test_every_rule_is_kept_by_a_check_and_broken_by_a_mail",
)
GATE = (test_gate, test_rules, test_amounts, test_words)
CORPUS = "test_no_mail_that_must_not_be_answered_is_sent_an_answer"


@dataclass(frozen=True, slots=True)
class Tried:
    """One test with its values."""

    name: str
    run: Callable[[], object]

    def fails(self) -> bool:
        try:
            self.run()
        except Exception:  # noqa: BLE001  (a test that ends so has failed)
            return True
        return False


def tests_of(module: ModuleType, only: str = "") -> Iterator[Tried]:
    """The tests of a module that need no fixture, once for each of their values."""
    for name, test in vars(module).items():
        if not name.startswith("test_") or name in META or (only and name != only) or hasattr(test, "hypothesis"):
            continue
        marks = [mark for mark in getattr(test, "pytestmark", ()) if mark.name == "parametrize"]
        given = [list(_given(mark.args[0], mark.args[1])) for mark in marks]
        wanted = set(test.__code__.co_varnames[: test.__code__.co_argcount])
        for values in itertools.product(*given):
            kwargs = {key: value for _, one in values for key, value in one.items()}
            if set(kwargs) == wanted:
                yield Tried(f"{name}[{'-'.join(told for told, _ in values)}]"[:110], partial(test, **kwargs))


def _given(names: str | tuple[str, ...], values: Iterable[Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The values of a parametrized test, each with a name."""
    keys = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    for value in values:
        named = isinstance(value, ParameterSet)
        plain = value.values if named else (value,) if len(keys) == 1 else value
        told = value.id if named else plain[0]["id"] if keys == ["case"] else str(plain[0])
        yield str(told), dict(zip(keys, plain, strict=True))


def all_tests(*modules: ModuleType, corpus: bool = False) -> list[Tried]:
    found = [one for module in modules or GATE for one in tests_of(module)]
    return [*found, *(tests_of(test_corpus, CORPUS) if corpus else ())]


def by_check(tests: list[Tried]) -> dict[str, list[Tried]]:
    """By check: the tests in which it has something to say. Only they can miss it."""
    heard: dict[str, dict[int, Tried]] = defaultdict(dict)
    ask, current = gate._ask, tests[0]

    def listening(check: Check, question: gate.Question) -> tuple[gate.Question, ...]:
        found = ask(check, question)
        if found:
            heard[check.name][id(current)] = current
        return found  # type: ignore[return-value]

    gate._ask = listening  # type: ignore[assignment]
    try:
        for current in tests:
            if current.fails():
                raise AssertionError(f"{current.name} fails while nothing is left out")
    finally:
        gate._ask = ask
    return {name: list(found.values()) for name, found in heard.items()}


@contextmanager
def table(checks: tuple[Check, ...]) -> Iterator[None]:
    """The whole program asks these checks."""
    whole, once = gate.examine.__defaults__, decide.ONCE
    gate.examine.__defaults__ = (checks,)
    gate.CHECKS, decide.ONCE = checks, tuple(check for check in checks if check.name == "once")
    try:
        yield
    finally:
        gate.examine.__defaults__, decide.ONCE, gate.CHECKS = whole, once, CHECKS


def without_check() -> Iterator[tuple[str, list[str]]]:
    """Each check left out of the table."""
    heard = by_check(all_tests(corpus=True))
    for left_out in CHECKS:
        with table(tuple(check for check in CHECKS if check is not left_out)):
            yield left_out.name, [one.name for one in heard.get(left_out.name, ()) if one.fails()]


def without_yield() -> Iterator[tuple[str, list[str]]]:
    """Each single verdict left out of the source of its check."""
    heard = by_check(all_tests())
    for module in MODULES:
        tree = ast.parse(Path(module.__file__ or "").read_text("utf-8"))
        for spot in [
            node for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Yield)
        ]:
            said = ast.unparse(spot)
            if "fine(" in said:
                continue
            kept, spot.value = spot.value, ast.Yield(ast.Constant(None))
            checks = _altered(module, tree)
            spot.value = kept
            own = [check.name for check in CHECKS if check.ask.__module__ == module.__name__]
            with table(checks):
                yield f"{module.__name__.rpartition('.')[2]}:{spot.lineno} {said[:60]}", _first(heard, own)


def _altered(module: ModuleType, tree: ast.Module) -> tuple[Check, ...]:
    """The table with the checks of this altered source. A yielded None is dropped: a generator stays a generator."""
    altered = ModuleType(module.__name__)
    altered.__dict__.update(__package__=gate.__name__, __file__=module.__file__)
    exec(compile(ast.fix_missing_locations(tree), module.__file__ or "", "exec"), altered.__dict__)
    return tuple(
        Check(c.name, _dropping(getattr(altered, c.ask.__name__)), c.rules)
        if c.ask.__module__ == module.__name__
        else c
        for c in CHECKS
    )


def _dropping(ask: Callable[[Any], Iterator[Any]]) -> Callable[[Any], Iterator[Any]]:
    return lambda q: (found for found in ask(q) if found is not None)


def _first(heard: dict[str, list[Tried]], checks: Iterable[str]) -> list[str]:
    """The first test that fails, of those in which one of these checks has something to say."""
    tests = {id(one): one for check in checks for one in heard.get(check, ())}
    return [one.name for one in itertools.islice((one for one in tests.values() if one.fails()), 1)]


WORDS: tuple[tuple[ModuleType, str, str], ...] = (
    (machines, "LISTS", "list"), (machines, "RESPONDERS", "responder"), (machines, "SPAM", "spam"),
    (machines, "CHALLENGERS", "challenge"), (traces, "LOOPS", "loop"), (machines, "ROBOTS", "automatic-sender"),
    (evidence, "NO_REPLY", "automatic-sender"), (machines, "AUTOMATIC_SUBJECT", "automatic-subject"),
    (machines, "SPAM_FOLDER", "spam"), (shape, "BOUNCE", "report"), (machines, "CHALLENGE", "challenge"),
    (machines, "CHALLENGE_TEXT", "challenge"),
)  # fmt: skip
"""Lists of words: where they stand, and the check that asks them."""
TAKEN_FROM_THE_LIST = ("RESPONDERS", "CHALLENGERS", "LOOPS")
"""Lists out of which test_rules makes its own mails: a word that is gone there would be missed by none of them."""


def without_word() -> Iterator[tuple[str, list[str]]]:
    """Each header name, and each alternative of the patterns, left out."""
    heard = by_check(all_tests(test_words, test_gate, test_rules, corpus=True))
    spelt = by_check(all_tests(test_words, test_gate, corpus=True))
    for module, name, check in WORDS:
        whole = getattr(module, name)
        tests = spelt if name in TAKEN_FROM_THE_LIST else heard
        for told, altered in _shorter(whole):
            setattr(module, name, altered)
            try:
                yield f"{name}: {told}", _first(tests, [check])
            finally:
                setattr(module, name, whole)


def _shorter(whole: Any) -> Iterator[tuple[str, Any]]:
    """What was left out, and the rest."""
    if isinstance(whole, re.Pattern):
        for start, end in alternatives(whole.pattern):
            rest = whole.pattern[:start] + "(?!)" + whole.pattern[end:]
            yield whole.pattern[start:end], re.compile(rest, whole.flags)
    else:
        for entry in whole:
            yield str(entry), tuple(other for other in whole if other is not entry)


FEW = 4  # a group of fewer alternatives is no word list


def alternatives(pattern: str) -> list[tuple[int, int]]:
    """Where the alternatives of each group of many begin and end."""
    found: list[tuple[int, int]] = []
    groups: list[list[int]] = [[0]]  # of each open group: where its alternatives begin
    at = 0
    while at <= len(pattern):
        sign = pattern[at : at + 1]
        if sign == "\\":
            at += 1
        elif sign == "[":
            at = pattern.index("]", at + 2)
        elif sign == "(":
            kind = re.compile(r"\(\?(?:[:=!>]|<[=!]|P?<\w+>)").match(pattern, at)
            at = kind.end() - 1 if kind else at
            groups.append([at + 1])
        elif sign == "|":
            groups[-1].append(at + 1)
        elif sign in (")", ""):
            begins = groups.pop()
            if len(begins) >= FEW:
                found += zip(begins, [*(begin - 1 for begin in begins[1:]), at], strict=True)
        at += 1
    return sorted(found)


@click.command()
@click.option("--yields", "what", flag_value="yields", help="Leave out each single verdict.")
@click.option("--words", "what", flag_value="words", help="Leave out each word of the lists.")
def main(what: str | None) -> None:
    """Leave out each piece, and name a test that fails."""
    pieces = {"yields": without_yield, "words": without_word}.get(what or "", without_check)
    missed = []
    for name, failing in pieces():
        missed += [] if failing else [name]
        told = f"{len(failing)} fail, as {failing[0]}" if what is None and failing else "".join(failing[:1])
        click.echo(f"{name}: {told or 'NOBODY NOTICES'}")
    click.echo(f"pieces that nobody would miss: {len(missed)}")
    for name in missed:
        click.echo(f"  {name}")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
