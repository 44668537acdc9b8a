"""`rehearse`: plays a story against pretend companies with a fast clock, through the real commands, in a folder that is
thrown away. The story is told as it happens."""

from __future__ import annotations

import contextlib
import email
import email.policy
import io
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import click

from replybot.cli.words import _, day
from replybot.errors import UserError

STORIES = Path(__file__).resolve().parent.parent / "stories"
SPANS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
CONFIG = """
[owner]
name = "Jonas Kahl"
domains = ["kahlo.example"]
addresses = ["jonas@*", "post@kahlo.example"]
names = ["Jonas Kahl", "J. Kahl"]
unknown_addresses = "stranger"
language = "en"
domain_since = "2001"
[policy]
release = "unattended"
trusted_authserv_ids = ["mx.kahlo.example"]
answer_since = 2020-01-01
[policy.limits]
max_age = "30d"
[playbooks]
folders = ["playbooks"]
shipped = false
[[mailbox]]
name = "catch-all"
kind = "maildir"
path = "Maildir"
transport = { kind = "outbox", path = "outbox" }
"""


@dataclass
class Stage:
    """Where a story is played: a folder with config, mailbox, playbooks, outbox; and the time there."""

    folder: Path
    now: datetime
    mails: int = 0
    wrong: list[str] = field(default_factory=list)  # where the play was not as the story says

    def replybot(self, *words: str) -> tuple[int, str]:
        """One command, at the time of the story; its exit code and what it says."""
        from replybot.cli import start

        out, err = io.StringIO(), io.StringIO()
        timed = [*words, "--now", self.now.isoformat()] if words[0] not in UNTIMED else list(words)
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = start(["--config", str(self.folder / "config.toml"), *timed])
        return code, out.getvalue() + err.getvalue()

    def letters(self) -> list[Path]:
        """What left, oldest first."""
        return sorted((self.folder / "outbox" / "new").glob("*"), key=lambda path: path.stat().st_mtime_ns)

    def arrive(self, mail: dict[str, Any]) -> None:
        """A mail of the story, as the owner's mail server lays it into his mailbox."""
        self.mails += 1
        name = f"{int(self.now.timestamp())}.{self.mails:04}.story"
        (self.folder / "Maildir" / "new" / name).write_bytes(_raw(mail, self))


UNTIMED = frozenset({"playbook", "address", "drop"})


def _raw(mail: dict[str, Any], stage: Stage) -> bytes:
    sender, to = str(mail["from"]), str(mail.get("to", "gisela.w@kahlo.example"))
    domain = sender.rpartition("@")[2].rstrip(">")
    stamp = f"{stage.now:%a, %d %b %Y %H:%M:%S} +0000"
    lines = [
        f"Return-Path: <{mail.get('return_path', f'bounce@{domain}')}>",
        f"X-Original-To: {to}",
        f"Authentication-Results: mx.kahlo.example; dmarc={mail.get('dmarc', 'pass')} header.from={domain}",
        f"Received: from mx.{domain} by mx.kahlo.example; {stamp}",
        f"From: {sender}", f"To: {to}", f"Subject: {mail['subject']}", f"Date: {stamp}",
        f"Message-ID: <{stage.mails}.{int(stage.now.timestamp())}@{domain}>", "MIME-Version: 1.0",
        *(f"{name}: {value}" for name, value in mail.get("headers", {}).items()),
    ]  # fmt: skip
    if mail.get("answers"):
        last = _last(stage)
        lines += [f"In-Reply-To: {last['Message-ID']}", f"References: {last['Message-ID']}"]
    if not any(line.lower().startswith("content-type:") for line in lines):
        lines += ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"]
    body = str(mail["body"])
    if mail.get("answers"):
        body = body.replace("{letter_id}", str(_last(stage)["Message-ID"]))
    return ("\n".join(lines) + "\n\n" + body + "\n").encode()


def _last(stage: Stage) -> Any:
    letters = stage.letters()
    if not letters:
        raise UserError(_("The story answers a letter that never left."))
    return email.message_from_bytes(letters[-1].read_bytes(), policy=email.policy.default)


@click.command(epilog="Example:  replybot rehearse --story story")
@click.option("--story", "name", default="story", show_default=True, help="Which story; --list names all.")
@click.option("--list", "listed", is_flag=True, default=False, help="Name the stories.")
@click.option("--letters", is_flag=True, default=False, help="Also read out each letter in full.")
@click.option("--keep", type=click.Path(path_type=Path), default=None, help="Play in this new folder, and keep it.")
@click.pass_obj
def rehearse(config: Path | None, name: str, listed: bool, letters: bool, keep: Path | None) -> int:
    """Play a story against pretend companies with a fast clock. Nothing leaves; your own config is not touched."""
    if listed:
        for path in sorted(STORIES.glob("*.toml")):
            click.echo(f"{path.stem}: {read(path.stem)['title']}")
        return 0
    with contextlib.ExitStack() as stack:
        folder = keep or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="replybot-story-")))
        wrong = play(read(name), folder, letters=letters)
    for line in wrong:
        click.echo(line, err=True)
    return 1 if wrong else 0


def read(name: str) -> dict[str, Any]:
    """A story by its name. UserError: there is none."""
    import tomli

    path = STORIES / f"{name}.toml"
    if not path.is_file() or path.parent != STORIES:
        names = ", ".join(sorted(one.stem for one in STORIES.glob("*.toml")))
        raise UserError(_("There is no story {name}; there are: {names}", name=name, names=names))
    return tomli.loads(path.read_text("utf-8"))


def play(story: dict[str, Any], folder: Path, *, letters: bool = False) -> list[str]:
    """Tell and play a story; returns where it was not as it says."""
    stage = set_up(story, folder)
    click.echo(story["title"])
    seen = 0
    for number, act in enumerate(story["act"], start=1):
        stage.now += _span(str(act.get("after", "0m")))
        click.echo("")
        click.echo(f"{day(stage.now)}: {act['tell']}")
        for line in _acted(stage, act):
            click.echo(f"replybot: {line}")
        new = stage.letters()[seen:]
        for path in new:
            _read_out(path, full=letters)
        steps = [_step(path) for path in new]
        seen += len(new)
        stage.wrong += [f"act {number}: {fault}" for fault in _faults(stage, act, steps)]
    return stage.wrong


def set_up(story: dict[str, Any], folder: Path) -> Stage:
    """The folder of a story. UserError: it holds something already."""
    if folder.exists() and any(folder.iterdir()):
        raise UserError(_("{folder} is not empty; name a new folder.", folder=folder))
    for part in ("Maildir/new", "Maildir/cur", "Maildir/tmp", "outbox/new", "playbooks"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    (folder / "config.toml").write_text(CONFIG + str(story.get("config", "")))
    for company in story["company"]:
        (folder / "playbooks" / company["folder"]).mkdir()
        (folder / "playbooks" / company["folder"] / "playbook.toml").write_text(company["playbook"])
    begin = story["begin"]
    return Stage(folder, begin)


def _span(text: str) -> timedelta:
    return timedelta(**{SPANS[text[-1]]: int(text[:-1])})


def _acted(stage: Stage, act: dict[str, Any]) -> Iterator[str]:
    """What the program says to what happens in an act."""
    for mail in act.get("mail", []):
        stage.arrive(mail)
    commands = [[_named(stage, str(word)) for word in words] for words in act.get("command", [])]
    if not commands or act.get("run", True):
        commands.append(["run"])
    for words in commands:
        code, said = stage.replybot(*words)
        yield from (line for line in said.splitlines() if line.strip())
        if code and code != act.get("code", 0):
            stage.wrong.append(f"{' '.join(words)}: exit code {code}: {said}")


def _named(stage: Stage, word: str) -> str:
    """`@disputed` is the number of the letter that says this and waits."""
    if not word.startswith("@"):
        return word.replace("{folder}", str(stage.folder))
    import json

    _code, said = stage.replybot("case", "list", "--format", "json")
    for case in [json.loads(line)["id"] for line in said.splitlines()]:
        _code, told = stage.replybot("case", "show", str(case), "--format", "json")
        for exchange in json.loads(told)["exchanges"]:
            if exchange["step"] == word[1:] and exchange["outcome"] == "held":
                return str(exchange["id"])
    stage.wrong.append(f"no letter {word} waits")
    return "1"


def _read_out(path: Path, *, full: bool) -> None:
    letter = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    click.echo(_("letter to {to}, subject {subject}", to=letter["To"], subject=letter["Subject"]))
    if full:
        click.echo(str(letter.get_content()).rstrip())


def _step(path: Path) -> str:
    letter = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    return str(letter["To"])


def _faults(stage: Stage, act: dict[str, Any], sent: list[str]) -> Iterator[str]:
    """Where an act did not end as the story says: to whom letters went, where the cases stand, what waits."""
    import json

    wanted = act.get("letters", [])
    if sent != wanted:
        yield f"letters to {sent or 'nobody'}, and the story says {wanted or 'nobody'}"
    if "state" in act:
        _code, said = stage.replybot("case", "list", "--format", "json")
        states = [json.loads(line)["state"] for line in reversed(said.splitlines())]
        if states != act["state"]:
            yield f"the cases stand at {states}, and the story says {act['state']}"
    if "waits" in act:
        _code, said = stage.replybot("todo", "--format", "json")
        kinds = sorted(json.loads(line)["kind"] for line in said.splitlines() if line.startswith("{"))
        if kinds != sorted(act["waits"]):
            yield f"there waits {kinds}, and the story says {act['waits']}"
