"""Which ticket a mail belongs to, whose it is, and whether an answer would be filed there."""

from __future__ import annotations

from typing import Any

import pytest

from replybot.core.evidence import no_reply
from replybot.core.fields import Address
from replybot.core.glance import surely_nothing
from replybot.core.marks import OUR_ID
from replybot.core.playbook import Playbook
from replybot.core.ticket import Ticket, recognise, search, worth_opening
from tests.build import CODE, THEIRS, incoming, mail, playbook


def ticket(*books: Playbook, **given: Any) -> Ticket:
    return recognise(incoming(**given), books or (playbook(),))


def test_a_ticket_mail_is_recognised() -> None:
    found = ticket()
    assert found.code is not None
    assert (found.code.system, found.code.value, found.where) == ("zammad", CODE, "subject")
    assert (found.company, found.target and found.target.spec) == ("acme", THEIRS)
    assert found.reply_capable
    assert found.others == ()


def test_of_a_company_without_a_playbook_the_domain_is_the_name() -> None:
    found = ticket(playbook(domains=("other.example",)))
    assert found.playbook is None
    assert found.company == "acme.example"


def test_a_playbook_s_own_pattern_goes_before_the_table() -> None:
    own = playbook(codes=(r"Akte (?P<code>[A-Z]{2}\d+)",), systems=("zammad",))
    found = ticket(own, Subject=f"[Ticket#{CODE}] Akte QX77")
    assert found.code is not None
    assert (found.code.system, found.code.value) == ("acme", "QX77")
    assert [c.value for c in found.others] == [CODE]


def test_a_playbook_with_its_own_pattern_and_no_system_reads_nothing_else() -> None:
    assert ticket(playbook(codes=(r"Akte (?P<code>\d+)",))).code is None


def test_a_pattern_without_the_group_gives_all_that_it_found() -> None:
    found = ticket(playbook(codes=(r"QX\d+",)), Subject="Ofen QX77 da")
    assert found.code is not None
    assert found.code.value == "QX77"


def test_a_playbook_that_names_a_system_reads_no_other() -> None:
    assert ticket(playbook(systems=("glpi",))).code is None


def test_one_code_twice_is_one_code() -> None:
    assert ticket(Subject=f"[Ticket#{CODE}] [Ticket#{CODE}]").others == ()


class Slow:
    """A pattern that gives no answer in time."""

    pattern = "(a+)+$"

    def search(self, string: str, *, timeout: float | None = None) -> Any:
        raise TimeoutError


def test_a_pattern_that_takes_too_long_is_undecided() -> None:
    assert search(Slow(), "aaaa") is None
    found = ticket(playbook(codes=(Slow(),)))
    assert found.code is None
    assert found.undecided == Slow.pattern


def test_a_runaway_pattern_of_the_owner_is_stopped() -> None:
    found = ticket(playbook(codes=(r"(?P<code>(?:x+x+)+y)",)), Subject="x" * 2_000)
    assert found.code is None


def test_a_code_may_stand_in_the_reply_address() -> None:
    found = ticket(Subject="Ihr Ofen", Reply_To="support+idABCDEF-12G4@acme.zendesk.com")
    assert found.code is not None
    assert (found.code.value, found.where) == ("ABCDEF-12G4", "address")


@pytest.mark.parametrize(
    ("message_id", "system", "code"),
    [
        ("<GLPI_0a1b2c3d-0000-1111-2222-333344445555-Ticket-4711/new.1@desk.example>", "glpi", "4711"),
        ("<redmine.issue-4711.20261118@desk.example>", "redmine", "4711"),
        ("<iTop_UserRequest_4711_1763457600@desk.example>", "itop", "4711"),
        ("<1763457600.1-openerp-4711-helpdesk.ticket@desk.example>", "odoo", "4711"),
        ("<reply-4711-99-customer@helpscout.net>", "helpscout", "4711"),
        ("<FS_reply-4711-0123456789abcdef@desk.example>", "freescout", "4711"),
        ("<conversation/0a1b2c3d-0000-1111-2222-333344445555/messages/7@acme.example>", "chatwoot",
         "0a1b2c3d-0000-1111-2222-333344445555"),
    ],
)  # fmt: skip
def test_a_code_may_stand_in_the_message_id(message_id: str, system: str, code: str) -> None:
    raw = mail(Subject="Ihr Ofen", From="Hilfe <hilfe@elsewhere.test>", Message_ID=message_id)
    found = recognise(incoming(raw), ())
    assert found.code is not None
    assert (found.code.system, found.code.value, found.where) == (system, code, "message-id")
    assert found.reply_capable
    assert not surely_nothing(raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n", frozenset())


@pytest.mark.parametrize(
    "given",
    [
        {"Subject": "Ihr Ofen"},
        {"From": "no-reply@acme.example"},
        {"Reply_To": "a@acme.example, b@acme.example"},
        {"body": "Bitte antworten Sie nicht auf diese E-Mail."},
        {"body": "Replies to this address will not be read."},
        {"without": ["From"]},
    ],
)
def test_an_answer_would_not_be_filed(given: dict[str, Any]) -> None:
    assert not ticket(**given).reply_capable


@pytest.mark.parametrize(
    "local",
    ["noreply", "No-Reply", "no_reply", "donotreply", "do-not-reply", "nicht-antworten", "keine-antwort",
     "ne-pas-repondre", "no-responder", "non-rispondere", "nao-responder", "geen-antwoord", "nie-odpowiadaj",
     "neodpovidejte", "svara-ej", "ikke-svar", "ei-vastausta", "info.noreply", "shop-no-reply-de"],
)  # fmt: skip
def test_addresses_that_nobody_reads(local: str) -> None:
    assert no_reply(Address("", local, "acme.example"))


@pytest.mark.parametrize("local", ["service", "reply", "reply+4711", "antwort", "nora", "casino.reply"])
def test_addresses_that_somebody_may_read(local: str) -> None:
    assert not no_reply(Address("", local, "acme.example"))


@pytest.mark.parametrize(
    ("given", "worth"),
    [
        ({}, True),
        ({"From": "x@elsewhere.test"}, True),
        ({"Subject": "Ihr Ofen"}, True),
        ({"From": "x@elsewhere.test", "Subject": "Newsletter"}, False),
        ({"From": "x@elsewhere.test", "Subject": "x", "extra": [("In-Reply-To", f"{OUR_ID}1@kahlo.example>")]}, True),
        ({"From": "x@elsewhere.test", "Subject": "x", "Content_Type": "multipart/report; boundary=x"}, True),
    ],
)
def test_only_what_may_concern_us_is_opened(given: dict[str, Any], worth: bool) -> None:
    mail = incoming(**given)
    assert worth_opening(mail, recognise(mail, (playbook(),)), OUR_ID) is worth


@pytest.mark.parametrize("raw", [b"", b"\n", b"\0", b"Subject: [Ticket#4711001]", b"\xff\xfe" * 50])
def test_recognising_never_raises(raw: bytes) -> None:
    found = recognise(incoming(raw), (playbook(),))
    assert found.playbook is None
    assert found.company == ""


def test_a_slight_number_in_the_subject_is_less_than_the_token_of_a_known_system() -> None:
    """`no. 3` is no ticket; a code in an address alone is held, so nothing leaves for it (gate, ticket)."""
    desk = playbook(domains=("acme.zendesk.com",), reply_to=("support+id*@acme.zendesk.com",))
    fields = {"From": "Acme <support@acme.zendesk.com>", "Reply_To": "support+id77ABC-D123@acme.zendesk.com"}
    found = ticket(desk, Subject="Swatch pack no. 3 never arrived", **fields)
    assert found.code is not None
    assert (found.code.value.upper(), found.where) == ("77ABC-D123", "address")
