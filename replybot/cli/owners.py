"""`run --all`: a folder of configs, one an owner, each run by a program of its own, so that none stops the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import click

from replybot.cli.apart import start_run
from replybot.cli.words import _, visible
from replybot.errors import UserError
from replybot.settings.values import Config, MailboxConfig


def run_all(folder: Path | None, words: Sequence[str], jobs: int) -> int:
    """`run` with these words for each config (`*.toml`) in the folder, at most `jobs` at once; what each says is
    printed after the name of its file. Returns 1 if one failed or its config is wrong, else 3 if one found another run
    at work, else 0. UserError: there is no such folder, or no config in it."""
    if folder is None or not folder.is_dir():
        raise UserError(_("--all wants a folder of configs: replybot --config FOLDER run --all"))
    files = sorted(folder.absolute().glob("*.toml"))
    if not files:
        raise UserError(_("{folder}: there is no config (*.toml) in this folder.", folder=folder))
    refused = dict(_clashes(files))
    codes = []
    with ThreadPoolExecutor(jobs) as threads:
        for file, done in zip(
            files, threads.map(lambda f: None if f in refused else _run(f, words), files), strict=True
        ):
            said, trouble, code = (refused[file], "", 1) if done is None else done
            _tell(file, said, err=done is None)
            _tell(file, trouble, err=True)
            codes.append(code)
    return 1 if set(codes) - {0, 3} else max(codes)


def _run(file: Path, words: Sequence[str]) -> tuple[str, str, int]:
    """Standard output, standard error and exit code of one owner's run."""
    with start_run(file, words, ours=False) as run:
        said, trouble = run.communicate()
    return said, trouble, run.returncode


def _tell(file: Path, said: str, *, err: bool) -> None:
    for line in said.splitlines():
        click.echo(visible(f"{file.stem}: {line}"), err=err)


def _clashes(files: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    """The configs that would get into another owner's way: his ledger, whose caps would count both, or his mailbox,
    whose mails would be answered twice. A config that is wrong is not asked; its run says what is wrong."""
    ledgers: dict[str, Path] = {}
    boxes: dict[tuple[str, ...], Path] = {}
    for file in files:
        config = _config(file)
        if config is None:
            continue
        names = [_place(box) for box in config.mailboxes]
        if other := ledgers.get(config.ledger_url):
            text = _(
                "its ledger is that of {other} too, and caps would count both; give it one of its own", other=other.stem
            )
            yield file, text
        elif found := [boxes[name] for name in names if name in boxes]:
            yield file, _("its mailbox is that of {other} too, and would be answered twice", other=found[0].stem)
        else:
            ledgers[config.ledger_url] = file
            boxes |= dict.fromkeys(names, file)


def _config(file: Path) -> Config | None:
    from replybot.settings.config import load_config

    try:
        return load_config(file)
    except UserError:
        return None


def _place(box: MailboxConfig) -> tuple[str, ...]:
    """Where a mailbox truly is, whatever it is called."""
    if box.server is None:
        return (box.kind, str(box.path.resolve()) if box.path else "")
    return (box.kind, box.server.host.lower(), str(box.server.username), box.folder)
