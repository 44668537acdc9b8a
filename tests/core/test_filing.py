"""What a ticket system does with a letter, foreseen from what the mail shows of it."""

from __future__ import annotations

from typing import Any

import pytest

from replybot.core.codes import SYSTEMS
from replybot.core.compose import compose
from replybot.core.filing import Fate, Filing, foresee
from replybot.core.playbook import Step
from tests.build import NOW, OURS, playbook, question, wording

SAME, NEW, DROPPED = Fate.SAME, Fate.NEW, Fate.DROPPED
TOKEN = "6f1c2a3b-4d5e-4f60-8a7b-9c0d1e2f3a4b"


def foreseen(**given: Any) -> Filing | None:
    q = question(**given)
    assert q.book is not None
    letter = compose(
        q.mail, q.ticket, Step("notice", "first_reply"), q.book, wording("de"), "Jonas Kahl", ours=OURS, now=NOW,
        released=False,
    )  # fmt: skip
    return foresee(q.ticket, letter, mark=q.book.mark)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"Subject": "[acme.example #17] Ofen", "extra": [("X-RT-Ticket", "acme.example #17")]},
         Filing("rt", ("subject",), SAME, SAME)),
        ({"Subject": "Ofen [Ticket#2026031410000457]"}, Filing("otrs", ("subject", "thread"), SAME, SAME)),
        ({"Subject": "[issue17] Ofen", "extra": [("X-Roundup-Name", "Acme")]},
         Filing("roundup", ("subject", "thread"), DROPPED, SAME)),
        ({"Subject": "[Ofen - Bug #17] Rost", "extra": [("X-Mailer", "Redmine")], "book": playbook(mark="none")},
         Filing("redmine", ("thread", "subject"), SAME, SAME)),
        ({"Subject": "Ofen [#482913]", "extra": [("X-Mailer", "osTicket Mailer")], "body": "Ref-Mid: abcDEF12345=\n"},
         Filing("osticket", ("thread", "body", "subject"), DROPPED, SAME)),
        ({"Subject": "Ofen, Ticket 482913", "extra": [("X-FreeScout-Mail-Type", "user.message")]},
         Filing("freescout", ("thread",), SAME, SAME)),
        ({"Subject": "Ofen, Ticket 482913", "body": "{#FS:7-42-0123456789abcdef#}\n",
          "extra": [("X-FreeScout-Mail-Type", "user.message")]}, Filing("freescout", ("thread", "body"), SAME, SAME)),
        ({"Subject": "Ofen", "Reply_To": f"reply+{TOKEN}@acme.example",
          "book": playbook(reply_to=("reply+*@acme.example",))}, Filing("chatwoot", ("address", "thread"), SAME, SAME)),
        ({"Subject": "Ofen, Ticket 482913", "without": ["Message-ID"], "extra": [("X-FreeScout-Mail-Type", "x")]},
         Filing("freescout", (), NEW, NEW)),
        ({"Subject": "Ihre Ticketnummer: 482913"}, None),
    ],
    ids=["RT", "OTRS", "Roundup", "Redmine, unmarked", "osTicket", "FreeScout", "FreeScout with its token",
         "an address", "nothing to go by", "nobody knows it"],
)  # fmt: skip
def test_the_fate_of_a_letter(given: dict[str, Any], expected: Filing | None) -> None:
    assert foreseen(**given) == expected


def test_a_form_that_several_systems_have_shows_none_of_them() -> None:
    assert foreseen(Subject="Ihr Ticket [#482913] Ofen") is None
    assert foreseen(Subject="Ihr Ticket [#482913] Ofen", book=playbook(systems=("osticket",))) is not None


@pytest.mark.parametrize("system", SYSTEMS, ids=lambda system: system.name)
def test_every_system_of_the_table_says_how_it_files(system: Any) -> None:
    assert set(system.files_by) <= {"subject", "thread", "address", "body", "sender"}
    assert set(system.files_by) - {"sender"}
