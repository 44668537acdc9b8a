"""`dossier`: the complaint about a case, laid into a folder that its owner reads and files; nothing of it is sent."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path

import click

from replybot.cli.desk import clock, open_house
from replybot.cli.dossier import cover as covers
from replybot.cli.dossier.checks import checks, contents, ripe
from replybot.cli.dossier.folder import lay, vacant
from replybot.cli.dossier.matter import Matter, gather
from replybot.cli.dossier.pdf import pdf, typst
from replybot.cli.dossier.pieces import attachments, text
from replybot.cli.dossier.timeline import as_html, as_json, as_text
from replybot.cli.listing import ID
from replybot.cli.words import _
from replybot.core.authority import Choice


@click.command(epilog="Example:  replybot dossier 1 --out complaint --pdf")
@click.argument("number", type=ID, metavar="CASE")
@click.option("--out", type=click.Path(path_type=Path), default=None, help="The folder to make.")
@click.option("--mode", type=click.Choice(["complaint", "tip"]), default="complaint", help="What the letter is.")
@click.option("--authority", "name", default="", help="The authority: its country, its Land, a part of its name.")
@click.option("--pdf", "as_pdf", is_flag=True, default=False, help="Also one accessible PDF (needs typst).")
@click.option("--now", metavar="TIME", default=None, hidden=True)
@click.pass_obj
def dossier(
    config: Path | None, number: int, out: Path | None, mode: str, name: str, as_pdf: bool, now: str | None
) -> int:
    """Lay the complaint about a case into a new folder: covering letter, timeline, letters, answers, extracts, checks.

    Details of the other person are masked. You read it, and file it yourself; the program never sends it.
    """
    moment = clock(now)
    if as_pdf:
        typst()
    with open_house(config, writing=False) as house, contextlib.closing(house.ledger.scratch()) as ledger:
        folder = out or Path(f"dossier-{number}-{moment.astimezone():%Y-%m-%d}")
        vacant(folder)
        named = covers.named(name)
        matter = gather(replace(house, ledger=ledger), number, moment)
    choice = covers.chosen(matter, named)
    cover = covers.cover(matter, choice, mode)
    lay(folder, _files(matter, choice, cover, as_pdf=as_pdf))
    click.echo(_("The dossier of case {number} lies in {folder}.", number=number, folder=folder))
    click.echo(_("Nothing was sent. Read README.txt there first."))
    if not ripe(matter):
        click.echo(_("Attention: it is early for a complaint; checks.txt says why."))
    if cover.mode != mode:
        click.echo(_("The authority does not stand under the GDPR: the letter is a tip."))
    return 0


def _files(matter: Matter, choice: Choice, cover: covers.Cover, *, as_pdf: bool) -> dict[str, bytes]:
    """All files of the folder but the manifest."""
    language = "en" if _("Monday") == "Monday" else "de"
    files = {
        "letter.txt": text(covers.letter(matter, cover)),
        "timeline.txt": as_text(matter),
        "timeline.html": as_html(matter, language),
        "timeline.json": as_json(matter),
        **attachments(matter),
    }
    if as_pdf:
        files["dossier.pdf"] = pdf(matter, cover, [*files, "manifest.txt"], language)
    files["checks.txt"] = text(checks(matter, cover, choice))
    files["authority.txt"] = text(covers.authority(choice))
    files["README.txt"] = text(contents([*files], cover))
    return files
