"""`playbook schema`: what an editor needs to complete and check a playbook or the config."""

from __future__ import annotations

from pathlib import Path

import click

from replybot.cli.desk import read_config
from replybot.cli.words import _

KINDS = ("playbook", "config", "platform")


@click.command("schema", epilog="Example:  replybot playbook schema --write")
@click.option("--for", "kind", type=click.Choice(KINDS), default="playbook", help="What it describes.")
@click.option("--write", is_flag=True, default=False, help="Write it beside the files that it describes.")
@click.pass_obj
def schema(config: Path | None, kind: str, write: bool) -> int:
    """Print the JSON Schema of a playbook, of the config or of a platform's profile. Editors complete and check by it.

    With --write it is laid into the first of your folders of playbooks, that of the config beside the config; ask again
    after an update. A file there that is not replybot's is left alone.
    """
    from replybot.settings.schema import as_text, file_name, written

    if not write:
        click.echo(as_text(kind), nl=False)
        return 0
    read = read_config(config)
    folder = read.path.parent if kind == "config" else next(iter(read.playbook_folders), read.path.parent)
    file, new = written(kind, folder)
    click.echo(_("Written: {file}", file=file) if new else _("{file} is as it should be.", file=file))
    line = f"#:schema ./{file_name(kind)}" if kind == "config" else f"#:schema ../{file_name(kind)}"
    click.echo(_("Editors that know Taplo or Even Better TOML find it by the first line: {line}", line=line))
    return 0
