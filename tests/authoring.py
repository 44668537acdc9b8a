"""Judges `playbook new` as an owner would meet it: companies' mails go in, and the commands are asked what came of it.

    python -m tests.authoring tests/corpus/companies.jsonl [-v]

From the first one, two and three mails of each company a playbook is written; then the other mails of the company, and
mails that must never be answered, are explained with it. One line a number of mails; with -v one line for each thing
that is not as it should be. A line of the file: `company`, `name`, `language`, `domains`, `reply_to`, `mails` (each
with `raw`, `code`, `secret`: what must stand in no example), `others` (each with `raw`, `why`).
"""

from __future__ import annotations

import contextlib
import email
import email.policy
import io
import json
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import tomli

from replybot.cli import start

CONFIG = """\
[owner]
name = "Jonas Kahl"
domains = ["kahlo.example"]
addresses = ["jonas@*"]
names = ["Jonas Kahl"]
unknown_addresses = "stranger"
language = "en"
[policy]
trusted_authserv_ids = ["mx.kahlo.example"]
answer_since = 2026-01-01
[policy.limits]
max_age = "3650d"
[playbooks]
folders = ["books"]
shipped = false
[[mailbox]]
name = "catch-all"
kind = "maildir"
path = "Maildir"
[mailbox.transport]
kind = "outbox"
path = "out"
"""
SHORTEST = 3  # characters of a secret that is looked for
Company = Mapping[str, Any]


def judged(company: Company, count: int, folder: Path) -> Iterator[tuple[str, str]]:
    """What came of learning from the first `count` mails: names of measures, each with what there is to say of it."""
    _room(folder)
    mails = _laid(folder, "mail", company["mails"])
    words = [word for file in mails[:count] for word in ("--from", str(file))]
    yield "companies", ""
    code, _out, err = _said(folder, "playbook", "new", company["company"], *words)
    if code:
        yield "no playbook", err.strip()[-300:]
        return
    home = folder / "books" / company["company"]
    yield from _written(company, home, folder)
    yield from _examples(company["mails"][:count], home)
    for file, mail in list(zip(mails, company["mails"], strict=True))[count:]:
        yield from _held_out(folder, file, mail)
    for file, mail in zip(_laid(folder, "other", company["others"]), company["others"], strict=True):
        yield "others", ""
        if _explained(folder, file)["reply"] is not None:
            yield "others with a letter", mail["why"]


def _written(company: Company, home: Path, folder: Path) -> Iterator[tuple[str, str]]:
    book = tomli.loads((home / "playbook.toml").read_text())
    yield "playbooks", ""
    for command in ("lint", "test"):
        code, out, _err = _said(folder, "playbook", command)
        yield (f"{command} clean" if code == 0 else f"{command} not clean"), out[-300:] if code else ""
    for key in ("domains", "reply_to"):
        right = set(book[key]) <= set(company[key])
        yield (f"{key} right" if right else f"{key} not right"), "" if right else f"{book[key]}, not {company[key]}"
    for key in ("name", "language"):
        right = str(book.get(key)).lower() == company[key].lower()
        yield (f"{key} right" if right else f"{key} another"), "" if right else f"{book.get(key)}, not {company[key]}"


def _examples(mails: Sequence[Company], home: Path) -> Iterator[tuple[str, str]]:
    """Anything of the mails that were learned from in an example, or in the playbook."""
    secrets = {s.lower() for mail in mails for s in mail["secret"] if len(s) >= SHORTEST}
    texts = {file.name: decoded(file.read_bytes()) for file in (home / "examples").glob("*.eml")}
    texts["playbook.toml"] = (home / "playbook.toml").read_text().lower()
    for name, text in texts.items():
        for secret in secrets:
            if re.search(rf"(?<!\w){re.escape(' '.join(secret.split()))}(?!\w)", " ".join(text.split())):
                yield "left in an example", f"{name}: {secret}"


def _held_out(folder: Path, file: Path, mail: Company) -> Iterator[tuple[str, str]]:
    yield "held out", ""
    found = _explained(folder, file)
    code = (found["ticket"] or {}).get("code")
    if found["reply"] is None:
        yield "held out, no letter", f"{mail['code']}: {found['findings'][:2]}"
    elif mail["code"] and code != mail["code"]:
        yield "held out, another code", f"{code}, not {mail['code']}"
    else:
        yield "held out, right", ""


def decoded(raw: bytes) -> str:
    """All that a mail says to anybody: as it stands, its fields and texts decoded, names of files."""
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    said = [raw.decode("utf-8", "replace"), *(f"{name}: {value}" for name, value in mail.items())]
    for part in mail.walk():
        if part.get_content_maintype() == "text":
            with contextlib.suppress(LookupError, ValueError):
                said.append(str(part.get_content()))
        said.append(part.get_filename() or "")
    return "\n".join(said).lower()


def _room(folder: Path) -> None:
    (folder / "config.toml").write_text(CONFIG)
    for part in ("books", "Maildir/new", "Maildir/cur", "Maildir/tmp"):
        (folder / part).mkdir(parents=True)


def _laid(folder: Path, name: str, mails: Sequence[Company]) -> list[Path]:
    files = [folder / f"{name}{number}.eml" for number in range(len(mails))]
    for file, mail in zip(files, mails, strict=True):
        file.write_bytes(mail["raw"].encode("utf-8", "surrogateescape"))
    return files


def _explained(folder: Path, file: Path) -> dict[str, Any]:
    _code, out, _err = _said(folder, "explain", "--format", "json", str(file))
    found: dict[str, Any] = json.loads(out)
    return found


def _said(folder: Path, *words: str) -> tuple[int, str, str]:
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()) as err:
        code = start(["--config", str(folder / "config.toml"), *words])
    return code, out.getvalue(), err.getvalue()


def measured(companies: Sequence[Company], count: int) -> tuple[Counter[str], list[str]]:
    """All measures of these companies, and what is not as it should be."""
    tally: Counter[str] = Counter()
    wrong: list[str] = []
    for company in companies:
        with tempfile.TemporaryDirectory() as folder:
            for name, what in judged(company, count, Path(folder)):
                tally[name] += 1
                wrong += [f"{company['company']}: {name}: {what}"] if what else []
    return tally, wrong


def read(file: Path) -> list[Company]:
    return [json.loads(line) for line in file.read_text().splitlines()]


def main() -> None:
    companies = read(Path(sys.argv[1]))
    for count in (1, 2, 3):
        tally, wrong = measured(companies, count)
        print(f"learned from {count}: " + ", ".join(f"{name} {number}" for name, number in sorted(tally.items())))
        for line in wrong if "-v" in sys.argv else ():
            print(f"  {line}")


if __name__ == "__main__":
    main()
