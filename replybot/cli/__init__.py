"""Speaks: the commands. Each reads its options, opens the desk, calls one function, prints, and returns a code."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from replybot import __version__
from replybot.cli.lazy import Lazy
from replybot.cli.words import _, use_language, visible
from replybot.errors import BusyError, ReplybotError, UserError

DONE, FAILED, WRONG, BUSY = 0, 1, 2, 3

COMMANDS = (
    ("run", "replybot.cli.run:run", "Take new mail in, decide, and send what is due."),
    ("watch", "replybot.cli.watch:watch", "Start a run when mail arrives, and now and then in any case."),
    ("deliver", "replybot.cli.deliver:deliver", "Take one mail in while a mail server delivers it."),
    ("preview", "replybot.cli.run:preview", "Show what a run would do, with every letter in full; change nothing."),
    ("explain", "replybot.cli.explain:explain", "Say what would be decided on mail files, check by check."),
    ("todo", "replybot.cli.todo:todo", "List what waits for you, most urgent first."),
    ("release", "replybot.cli.release:release", "Send a letter that waits for you."),
    ("drop", "replybot.cli.release:drop", "Do not send a letter that waits; you have seen to it."),
    ("address", "replybot.cli.address:address", "Say whose address it is: yours or a stranger's."),
    ("case", "replybot.cli.sayings:case", "List and show the cases; take down calls, promises and notes."),
    ("dossier", "replybot.cli.dossier:dossier", "Lay the complaint about a case into a folder."),
    ("playbook", "replybot.cli.playbook:playbook", "Write, check and try the playbooks."),
    ("directory", "replybot.cli.directory:directory", "Find whom to write to: companies' data protection contacts."),
    ("ledger", "replybot.cli.ledger:ledger", "Move what is remembered to another place."),
    ("rehearse", "replybot.cli.rehearse:rehearse", "Play a story against pretend companies, with a fast clock."),
    ("login", "replybot.cli.login:login", "Log in to an account whose servers want a token."),
    ("doctor", "replybot.cli.doctor:doctor", "Check config, files and connections; change nothing."),
)


@click.group(
    cls=Lazy,
    commands_at=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Example:  replybot --config config.toml preview",
)
@click.option(
    "--config",
    "config",
    type=click.Path(path_type=Path),
    default=None,
    help="The config file. Else $REPLYBOT_CONFIG, ./config.toml, $XDG_CONFIG_HOME/replybot/config.toml.",
)
@click.version_option(__version__, prog_name="replybot", message="%(prog)s %(version)s")
@click.pass_context
def cli(ctx: click.Context, config: Path | None) -> None:
    """Answers companies' ticket mail that reached the wrong person: once, safely, and on the record."""
    ctx.obj = config


def start(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit code. Every error that is foreseen is one clear line, without a traceback.

    `deliver` knows 0 and 75 only: with any other code a mail server would bounce the mail (sysexits.h, EX_TEMPFAIL).
    """
    code = _start(arguments)
    return 75 if code and _delivers(arguments) else code


def _delivers(arguments: Sequence[str]) -> bool:
    words = list(arguments)
    while words and words[0].startswith("-"):
        words = words[2:] if words[0] == "--config" else words[1:]
    return words[:1] == ["deliver"]


def _start(arguments: Sequence[str]) -> int:
    use_language("")
    try:
        code = cli.main(args=list(arguments), prog_name="replybot", standalone_mode=False)
        return code if isinstance(code, int) else DONE
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.Abort:
        return _complain(_("Stopped."), FAILED)
    except click.ClickException as error:
        error.show()
        return WRONG
    except UserError as error:
        for problem in error.problems:
            click.echo(visible(problem), err=True)
        return _complain(error.summary, WRONG)
    except BusyError as error:
        return _complain(str(error), BUSY)
    except ReplybotError as error:
        return _complain(str(error), FAILED)
    except BrokenPipeError:
        sys.stderr.close()
        return FAILED
    except OSError as error:
        return _complain(_os_error(error), FAILED)
    except Exception:  # noqa: BLE001  (house.md, "Errors": our mistake is shown once, with its traceback)
        import traceback

        traceback.print_exc()
        return _complain(
            _("This is a mistake of replybot itself; nothing is lost. Please report the lines above."), FAILED
        )


def _os_error(error: OSError) -> str:
    place = f"{error.filename}: " if error.filename else ""
    return f"{place}{error.strerror or error}"


def _complain(text: str, code: int) -> int:
    click.echo(visible(text), err=True)
    return code
