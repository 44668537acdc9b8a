"""A group of commands of which each is loaded when it is called."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from typing import Any

import click


class Lazy(click.Group):
    """Commands are imported when they are called: `--help` loads none of them.

    `commands_at`: for each its name, where it stands ("module:attribute"), and what it does in one line.
    """

    def __init__(self, *args: Any, commands_at: Sequence[tuple[str, str, str]] = (), **attributes: Any) -> None:
        super().__init__(*args, **attributes)
        self.commands_at = tuple(commands_at)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name for name, *_rest in self.commands_at]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        for name, place, _short in self.commands_at:
            if name == cmd_name:
                module, _colon, attribute = place.partition(":")
                command: click.Command = getattr(importlib.import_module(module), attribute)
                return command
        return None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.exceptions.NoSuchCommand:
            names = self.list_commands(ctx)
            raise click.exceptions.NoSuchCommand(args[0], possibilities=names, ctx=ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, short) for name, _place, short in self.commands_at])
