"""`playbook test`: the examples of the playbooks, walked through the real decision; no network, no ledger."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from replybot.cli.desk import clock, read_config, shipped_playbooks, wordings
from replybot.cli.playbook.chosen import no_such
from replybot.cli.remedies import remedy
from replybot.cli.show import letters_text
from replybot.cli.words import _, day, told, visible
from replybot.core.case import Verdict
from replybot.core.playbook import Expected, Playbook
from replybot.errors import UserError
from replybot.ledger import open_ledger
from replybot.ledger.base import Ledger
from replybot.trial import Trial, try_playbook

PAUSE = 0.3  # seconds between two looks at the files
NOWHERE = "sqlite:////nonexistent/replybot/ledger.db"  # a ledger that is not there reads as an empty one


@click.command(epilog="Example:  replybot playbook test nordstern --letter")
@click.argument("which", nargs=-1, metavar="[NAME|PATH]...")
@click.option("--letter", is_flag=True, default=False, help="Show each letter in full.")
@click.option("--watch", is_flag=True, default=False, help="Try again whenever a file changes; Ctrl-C ends it.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to say it.")
@click.pass_obj
def test(config: Path | None, which: tuple[str, ...], letter: bool, watch: bool, form: str) -> int:
    """Walk the examples of the playbooks through the real decision: all, those of these companies, or those that lie at
    these paths. Touches nothing. Exit 1 if an example is not as its playbook expects."""
    files = _chosen(config, which)
    if watch:
        _watch(files, letter, form)
    return _try_all(files, letter, form)


def _chosen(config: Path | None, which: Sequence[str]) -> tuple[Path, ...]:
    """The playbook files of these names and paths; paths need no config."""
    from replybot.settings.playbook_files import FILE, playbook_files

    paths = {word: Path(word) for word in which if "/" in word or Path(word).suffix or Path(word, FILE).is_file()}
    found = {word: _at(path) for word, path in paths.items()}
    known: dict[str, Path] = {}
    if set(which) - paths.keys() or not which:
        read = read_config(config)
        known = {file.parent.name: file for file in playbook_files(read.playbook_folders, shipped_playbooks(read))}
    if not which:
        return tuple(known.values())
    for word in which:
        if word not in found and word not in known:
            raise UserError(no_such(word, known))
    return tuple(file for word in which for file in found.get(word) or (known[word],))


def _at(path: Path) -> tuple[Path, ...]:
    """The playbooks at a path: a playbook.toml, its folder, or a folder of such folders."""
    from replybot.settings.playbook_files import FILE

    files = (path,) if path.is_file() else tuple(file for file in (path / FILE,) if file.is_file())
    files = files or tuple(sorted(path.glob(f"*/{FILE}")))
    if not files:
        raise UserError(_("{path}: no playbook lies there.", path=path))
    return files


def _try_all(files: Sequence[Path], letter: bool, form: str) -> int:
    failed = wrong = tried = 0
    ledger = open_ledger(NOWHERE, create=False)
    try:
        for file in files:
            book = _loaded(file)
            if book is None:
                wrong += 1
                continue
            trials = _tried(book, file, ledger)
            tried += len(trials)
            failed += sum(bool(trial.faults) for trial in trials)
            for line in _as_json(book, trials) if form == "json" else _as_text(book, trials, letter):
                click.echo(line)
    finally:
        ledger.close()
    if form == "text":
        sums = {"files": len(files), "tried": tried, "failed": failed}
        click.echo(_("Playbooks: {files}. Examples: {tried}, of which not as expected: {failed}.", **sums))
    return 2 if wrong else 1 if failed else 0


def _loaded(file: Path) -> Playbook | None:
    from replybot.settings.playbooks import load_playbook

    try:
        return load_playbook(file)
    except UserError as error:
        for problem in error.problems:
            click.echo(visible(problem), err=True)
        return None


def _tried(book: Playbook, file: Path, ledger: Ledger) -> tuple[Trial, ...]:
    return tuple(try_playbook(book, file.parent, wordings(), ledger))


def _as_json(book: Playbook, trials: Sequence[Trial]) -> Iterator[str]:
    """One object an example; stable."""
    for trial in trials:
        yield json.dumps(
            {
                "company": book.company,
                "playbook": book.path,
                "mail": trial.example.mail,
                "as_expected": not trial.faults,
                "expected": _expected(trial.example.expect),
                "found": _expected(trial.found),
                "differs": list(trial.faults),
                "findings": [
                    {"check": f.check, "verdict": f.verdict.name.lower(), "says": f.says} for f in trial.findings
                ],
                "letter": _letter(trial) or None,
            },
            ensure_ascii=False,
        )


def _letter(trial: Trial) -> str:
    """The letter's fields and text, as a person reads them; nothing if there is none."""
    return letters_text([(trial.reply.envelope, trial.reply.raw)]).strip() if trial.reply else ""


def _expected(what: Expected) -> dict[str, Any]:
    return {
        "decision": what.decision,
        "step": what.step or None,
        "company": what.company or None,
        "code": what.code or None,
        "held_by": list(what.held_by),
    }


def _as_text(book: Playbook, trials: Sequence[Trial], letter: bool) -> Iterator[str]:
    """What differs first; a playbook whose examples all fit is one line."""
    if not trials:
        yield _("{company}: it has no examples; nothing was tried.", company=book.company)
        return
    failed = [trial for trial in trials if trial.faults]
    if not failed:
        yield _("{company}: as expected. Examples: {count}.", company=book.company, count=len(trials))
    for trial in failed:
        yield from _difference(book, trial)
    for trial in trials if letter else ():
        if text := _letter(trial):
            yield ""
            yield _("{company}, {mail}: the letter.", company=book.company, mail=trial.example.mail)
            yield text
            yield ""


def _difference(book: Playbook, trial: Trial) -> Iterator[str]:
    """An example that is not as expected: where it differs, and what the gate says."""
    yield _("{company}, {mail}: not as expected.", company=book.company, mail=trial.example.mail)
    expected, found = _expected(trial.example.expect), _expected(trial.found)
    for key in trial.faults:
        if key not in expected:
            yield visible(key)
            continue
        wanted, got = _value(expected[key] or (book.company if key == "company" else "")), _value(found[key])
        yield _("{key}: expected {wanted}, found {got}.", key=key, wanted=wanted, got=got or _("nothing"))
    for finding in sorted(trial.findings, key=lambda f: -f.verdict):
        if finding.verdict is Verdict.FINE:
            continue
        verdict = _("Never") if finding.verdict is Verdict.NEVER else _("Hold")
        yield f"{verdict}: {told(finding)} ({finding.check})."
        if what := remedy(finding):
            yield _("What you can do: {what}.", what=what)


def _value(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value or "")


def _watch(files: Sequence[Path], letter: bool, form: str) -> None:
    """Tries at once, then whenever a file in the playbooks' folders changes. Ends with Ctrl-C only."""
    seen: object = None
    while True:
        now = _stamps(files)
        if now != seen:
            if seen is not None:
                click.echo(_("Changed, {when}:", when=day(clock())))
            seen = now
            _try_all(files, letter, form)
        time.sleep(PAUSE)


def _stamps(files: Sequence[Path]) -> tuple[tuple[str, int, int], ...]:
    """What tells that a file changed: playbooks, and all that lies beside and below them."""
    found = []
    for file in files:
        for each in sorted(file.parent.rglob("*")):
            try:
                state = each.stat()
            except OSError:
                continue
            found.append((str(each), state.st_mtime_ns, state.st_size))
    return tuple(found)
