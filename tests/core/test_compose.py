"""Our letters, byte by byte: into the thread, bounded, marked as they must be, with nothing of the stranger in them."""

from __future__ import annotations

import email
import email.policy
import re
import socket
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from email.header import decode_header, make_header
from email.message import EmailMessage
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replybot.core.case import Verdict
from replybot.core.compose import Reply, Wording, compose, redated
from replybot.core.decide import Send, decide
from replybot.core.gate import examine, worst
from replybot.core.letter import fill
from replybot.core.marks import OUR_FIELD, OUR_ID, OUR_MARK
from replybot.core.playbook import Step
from replybot.settings.letters import load_letters
from tests.build import CODE, MESSAGE_ID, NOW, OURS, SUBJECT, THEIRS, mail, playbook, policy, question, wording

NOTICE = Step("notice", "first_reply")
STRANGER = "Marit Lund, Lerchenweg 7, 09998 Bruchmühl, Ofen Typ Nordlicht 12, Vertrag vom dritten August"


def reply(*, released: bool = False, words: Wording | None = None, now: datetime = NOW, **given: Any) -> Reply:
    """The letter that answers this mail."""
    q = question(**given)
    assert q.book is not None
    return compose(
        q.mail,
        q.ticket,
        NOTICE,
        q.book,
        words or wording("de"),
        "Jonas Kahl",
        ours=q.hit[0],
        now=now,
        released=released,
    )


def parsed(raw: bytes) -> EmailMessage:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    assert message.defects == []
    return message


def unfolded(raw: bytes, name: str) -> str:
    """A field of a letter as it stands, unfolded and nothing more."""
    head = raw.partition(b"\r\n\r\n")[0].decode("ascii")
    found = re.findall(rf"(?m)^{name}: ([^\r]*(?:\r\n[ \t][^\r]*)*)", head)
    assert len(found) == 1
    return str(found[0]).replace("\r\n", "")


def shown(raw: bytes) -> str:
    """The subject as a mail program shows it."""
    return str(make_header(decode_header(unfolded(raw, "Subject"))))


def test_a_letter_goes_from_the_address_that_was_hit_to_one_address() -> None:
    letter = reply(Reply_To="reply+7@acme.example", book=playbook(reply_to=("reply+*@acme.example",)))
    assert (letter.envelope.sender, letter.envelope.recipient) == (OURS, "reply+7@acme.example")
    assert unfolded(letter.raw, "From") == OURS
    assert unfolded(letter.raw, "To") == "reply+7@acme.example"


def test_a_letter_has_exactly_these_fields() -> None:
    assert parsed(reply().raw).keys() == [
        "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "Auto-Submitted",
        "X-Auto-Response-Suppress", OUR_FIELD, "Content-Type", "Content-Transfer-Encoding", "MIME-Version",
    ]  # fmt: skip


def test_a_letter_hangs_in_their_thread() -> None:
    raw = reply(extra=[("References", "<a@acme.example>\n <b@acme.example>")]).raw
    assert unfolded(raw, "In-Reply-To") == MESSAGE_ID
    assert unfolded(raw, "References").split() == ["<a@acme.example>", "<b@acme.example>", MESSAGE_ID]


def test_without_references_the_mail_it_answered_takes_their_place() -> None:
    raw = reply(extra=[("In-Reply-To", "<a@acme.example>")]).raw
    assert unfolded(raw, "References").split() == ["<a@acme.example>", MESSAGE_ID]


def test_a_mail_without_an_id_gets_a_letter_without_a_thread() -> None:
    message = parsed(reply(without=["Message-ID"], extra=[("References", "<a@acme.example>")]).raw)
    assert "In-Reply-To" not in message
    assert "References" not in message


def test_of_five_hundred_references_the_first_and_the_latest_stay() -> None:
    refs = [f"<{i:03}@acme.example>" for i in range(500)]
    found = unfolded(reply(extra=[("References", "\n ".join(refs))]).raw, "References").split()
    assert found == [refs[0], *refs[-18:], MESSAGE_ID]


def test_hostile_references_are_bounded_and_never_encoded() -> None:
    refs = [f"<{i:03}{'r' * 150}@{'d' * 46}.test>" for i in range(80)]
    junk = ["=?utf-8?q?x?=", "<>", "<no-at>", "<ü@x.test>", "<a b@x.test>", "<\udcff@x.test>"]
    raw = reply(extra=[("References", " ".join([*junk, *refs, *junk]))]).raw
    found = unfolded(raw, "References")
    assert found.split()[-1] == MESSAGE_ID
    assert len(found) < 4_000
    assert set(found.split()) <= {*refs, MESSAGE_ID}
    assert b"=?" not in raw.partition(b"\r\n\r\n")[0]


def test_a_parent_of_two_hundred_characters_stands_as_it_is() -> None:
    long = f"<{'m' * 180}@acme.example>"
    raw = reply(Message_ID=long).raw
    assert unfolded(raw, "In-Reply-To") == long
    assert unfolded(raw, "References") == long


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        (SUBJECT, f"Re: {SUBJECT}"),
        (f"Re: {SUBJECT}", f"Re: {SUBJECT}"),
        (f"RE: AW: Re[2]: Antw: {SUBJECT}", f"Re: {SUBJECT}"),
        (f"Fwd: {SUBJECT}", f"Re: Fwd: {SUBJECT}"),
        (f"=?utf-8?q?R=C3=BCckfrage?=  [Ticket#{CODE}]", f"Re: Rückfrage [Ticket#{CODE}]"),
        (
            f"[Ticket#{CODE}] Größe 4 \N{LATIN SMALL LETTER E WITH ACUTE}té 日本",
            f"Re: [Ticket#{CODE}] Größe 4 été 日本",
        ),
        (f"a\u202eb\u200bc [Ticket#{CODE}]", f"Re: abc [Ticket#{CODE}]"),
        (f"=?utf-8?q?a=0D=0ABcc:_x@y.test?= [Ticket#{CODE}]", f"Re: a Bcc: x@y.test [Ticket#{CODE}]"),
        (f"=?utf-7?q?+2AA-?= [Ticket#{CODE}]", f"Re: \ufffd [Ticket#{CODE}]"),
    ],
)
def test_the_subject_is_theirs_with_one_re(theirs: str, ours: str) -> None:
    raw = reply(Subject=theirs).raw
    assert shown(raw) == ours
    assert f"[Ticket#{CODE}]" in unfolded(raw, "Subject"), "the code stands in plain sight"


@pytest.mark.parametrize("filler", ["x", "wort ", "ü", "Fuß ", "日本", "a=?b "])
@pytest.mark.parametrize("before", [0, 100, 700, 1_900])
def test_a_long_subject_is_cut_and_keeps_the_code(filler: str, before: int) -> None:
    around = (filler * 10_000)[:before].strip()
    after = (filler * 10_000)[: 2_000 - before]
    raw = reply(Subject=f"{around} [Ticket#{CODE}] {after}").raw
    assert f"[Ticket#{CODE}]" in shown(raw)
    assert len(shown(raw)) <= 150


def test_a_subject_of_ten_kilobytes_keeps_the_code() -> None:
    raw = reply(Subject=f"[Ticket#{CODE}] {'sehr lang ' * 1_000}").raw
    assert shown(raw).startswith(f"Re: [Ticket#{CODE}] sehr lang")
    assert len(shown(raw)) <= 150


def test_lines_are_short() -> None:
    long = f"<{'m' * 180}@acme.example>"
    raw = reply(Subject=f"{'Ü' * 400} [Ticket#{CODE}]", extra=[("References", long)], words=load_letters("de")).raw
    lines = raw.split(b"\r\n")
    assert max(map(len, lines)) <= 998
    assert all(len(line) <= 78 for line in lines if long.encode() not in line)


def test_the_date_tells_no_time_zone() -> None:
    here = NOW.astimezone(timezone(timedelta(hours=5, minutes=45)))
    assert unfolded(reply(now=here).raw, "Date") == "Mon, 23 Nov 2026 12:00:00 +0000"


def test_the_message_id_is_computed_and_names_the_owner_s_domain_not_the_host() -> None:
    first, again = reply(), reply(now=NOW + timedelta(days=1))
    assert first.message_id == again.message_id == unfolded(first.raw, "Message-ID")
    assert re.fullmatch(rf"{OUR_ID}[0-9a-f]{{32}}@kahlo\.example>", first.message_id)
    assert socket.gethostname().encode() not in first.raw
    assert reply(Message_ID="<2@acme.example>").message_id != first.message_id
    assert first.raw == reply().raw


def test_another_step_has_another_id() -> None:
    q = question()
    assert q.book is not None
    ids = {
        compose(
            q.mail, q.ticket, replace(NOTICE, name=name), q.book, wording(), "J", ours=OURS, now=NOW, released=False
        ).message_id
        for name in ("notice", "reminder")
    }
    assert len(ids) == 2


@pytest.mark.parametrize(
    ("mark", "released", "marked", "said"),
    [
        ("", False, True, False),
        ("auto-replied", False, True, False),
        ("none", False, False, True),
        ("", True, False, False),
        ("auto-replied", True, False, False),
        ("none", True, False, False),
    ],
)
def test_who_lets_it_go_decides_the_mark(mark: str, released: bool, marked: bool, said: bool) -> None:
    letter = reply(released=released, book=playbook(mark=mark))
    message = parsed(letter.raw)
    assert letter.marked is marked
    assert message.get_all("Auto-Submitted", []) == (["auto-replied"] if marked else [])
    assert ("ein Programm" in message.get_content()) is said


def test_only_an_unattended_letter_asks_robots_to_be_quiet_and_never_for_all() -> None:
    assert unfolded(reply().raw, "X-Auto-Response-Suppress") == "DR, RN, NRN, OOF, AutoReply"
    assert "X-Auto-Response-Suppress" not in parsed(reply(released=True).raw)


@pytest.mark.parametrize(
    "token",
    ["ref:!00D20aBc.!500Tz0xY:ref", "thread::abCD12_34::", "[ABCDEF-1234]", "{#FS:reply-1-abc#}", "Ref:MSG0001234"],
)
def test_the_token_of_a_known_grammar_goes_into_the_one_reference_line(token: str) -> None:
    text = parsed(reply(body=f"Hallo\n{token}\nTschuess {token}\n").raw).get_content()
    lines = [line for line in text.splitlines() if line.startswith("Ref: ")]
    assert len(lines) == 1
    assert lines[0].split() == ["Ref:", *re.findall(rf"{OUR_MARK}[0-9a-f]{{32}}", text), *token.split()]


def test_what_only_looks_like_a_token_stays_where_it_is() -> None:
    body = "ref:hello:ref thread::x:: [abc-12] {#FS:#} Ref:MSG1 https://acme.example/?ref:00D [ticket 4711001]"
    text = parsed(reply(body=body).raw).get_content()
    assert re.fullmatch(rf"Ref: {OUR_MARK}[0-9a-f]{{32}}", text.splitlines()[-1])


@pytest.mark.parametrize("language", ["de", "en"])
def test_nothing_of_the_stranger_is_in_a_letter(language: str) -> None:
    raw = reply(
        words=load_letters(language),
        body=f"Guten Tag Marit Lund,\n\n{STRANGER}. Bitte rufen Sie uns unter 030 23125 508 zurueck.\n",
        To=f'"Marit Lund" <{OURS}>',
        From=f"Kundenservice fuer Marit Lund <{THEIRS}>",
    ).raw
    text = parsed(raw).get_content()
    assert b"Marit" not in raw
    assert "Lund" not in text
    assert not fourfold(text) & fourfold(STRANGER + " Bitte rufen Sie uns unter 030 23125 508 zurueck")


def fourfold(text: str) -> set[tuple[str, ...]]:
    """All sequences of four words."""
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + 4]) for i in range(len(words) - 3)}


def test_our_own_gate_would_never_answer_our_letter() -> None:
    letter = reply()
    returned = b"Return-Path: <jonas@acme.example>\r\n" + letter.raw
    book = playbook(domains=("kahlo.example",), reply_to=(OURS,))
    q = question(returned, book=book, rules=policy(domains=("acme.example",), trusted_authserv_ids=()))
    assert worst(examine(q)) is Verdict.NEVER
    assert {"own-letter", "own-mark"} <= {f.check for f in examine(q)}


def test_a_value_is_never_expanded_again_and_holds_no_line_break() -> None:
    assert fill("{{ a }} {{b}}", {"a": "{{ b }}", "b": "x"}) == "{{ b }} x"
    raw = reply(Subject="N{{ owner_name }}1", book=playbook(codes=(r"(?P<code>N.*1)",))).raw
    assert "N{{ owner_name }}1" in parsed(raw).get_content()


def test_a_template_that_asks_for_what_there_is_not_is_an_error_with_the_name() -> None:
    with pytest.raises(ValueError, match="first_notice_on"):
        fill("{{ first_notice_on }}", {})
    with pytest.raises(ValueError, match="surname"):
        reply(book=playbook(texts={"first_reply": "Dear {{ surname }}"}))


def test_a_playbook_s_own_text_goes_before_the_shipped_one() -> None:
    text = parsed(reply(book=playbook(texts={"first_reply": "Falsch: {{ ticket }}"})).raw).get_content()
    assert f"\r\n\r\nFalsch: {CODE}\r\n" in text


def test_an_officer_who_is_not_known_is_called_otherwise() -> None:
    assert "your officer" in parsed(reply().raw).get_content()
    assert "the person responsible" in parsed(reply(book=playbook(officer=False)).raw).get_content()


def test_without_a_code_or_an_address_there_is_no_letter() -> None:
    with pytest.raises(ValueError, match="no address or no code"):
        reply(Subject="Ihr Anliegen")
    with pytest.raises(ValueError, match="no address or no code"):
        reply(Reply_To="a@acme.example, b@acme.example")


def test_the_longest_addresses_are_not_encoded() -> None:
    ours, theirs = f"{'o' * 64}@{'k' * 60}.kahlo.example", f"{'t' * 64}@{'a' * 60}.acme.example"
    raw = reply(To=ours, X_Original_To=ours, Reply_To=theirs).raw
    assert unfolded(raw, "From").strip() == ours
    assert unfolded(raw, "To").strip() == theirs


def test_a_released_letter_is_dated_when_it_was_released_and_else_unchanged() -> None:
    raw = reply(released=True, body="Date: x\n").raw
    later = redated(raw, datetime(2026, 12, 1, 8, 30, tzinfo=timezone(timedelta(hours=1))))
    assert unfolded(later, "Date") == "Tue, 01 Dec 2026 07:30:00 +0000"
    assert later.replace(b"Tue, 01 Dec 2026 07:30:00", b"Mon, 23 Nov 2026 12:00:00") == raw


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=100))
def test_whatever_the_subject_a_letter_can_be_read_again(before: str, after: str, body: str) -> None:
    raw = mail(Subject="x", body=body)
    words = f"{before} [Ticket#{CODE}] {after}".encode("utf-8", "replace").hex(" ").upper().replace(" ", "=")
    raw = raw.replace(b"Subject: x", f"Subject: =?utf-8?q?={words}?=".encode())
    decision = decide(question(raw), wording)
    if isinstance(decision, Send):
        letter = decision.reply.raw
        assert f"[Ticket#{CODE}]" in shown(letter)
        assert max(map(len, letter.split(b"\r\n"))) <= 998
        assert letter.isascii()


def test_the_day_is_written_in_the_language_of_the_letter() -> None:
    text = parsed(reply(words=load_letters("de"), received=datetime(2026, 11, 23, 10, tzinfo=UTC)).raw).get_content()
    assert load_letters("de").long_date(date(2026, 11, 23)) in text


@pytest.mark.parametrize(
    "subject",
    [
        "HM-318822 umber transfer rLE-204518] Ihre Anfrage zum Stromvertrag",
        f"{'x' * 90} {SUBJECT}",
        f"{SUBJECT} {'y' * 60} {'z' * 60}",
        f"{'ü' * 80} {SUBJECT}",
        f"{'x' * 79}ü {SUBJECT}",
    ],
)
def test_a_subject_begins_in_the_line_of_its_field(subject: str) -> None:
    """Some desks read the first line alone."""
    made = reply(Subject=f"{subject} {SUBJECT}")
    line = next(line for line in made.raw.split(b"\r\n") if line.startswith(b"Subject:"))
    assert line.startswith(b"Subject: Re:")
    assert str(make_header(decode_header(unfolded(made.raw, "Subject")))) == made.thread.subject
    assert not made.thread.subject.isascii() or b"=?" not in made.raw.partition(b"\r\n\r\n")[0]


@pytest.mark.parametrize(
    ("subject", "ours"),
    [
        ("[issue17] Termin am 3.12. [dringend]", "Re: [issue17] Termin am 3.12."),
        ("[issue17] Ofen [eilig] [status=resolved]", "Re: [issue17] Ofen"),
        ("Ofen [dringend] [issue17]", "Re: Ofen [dringend] [issue17]"),
        ("[issue17] [dringend]", "Re: [issue17]"),
    ],
)
def test_a_subject_ends_without_what_its_system_would_refuse_and_never_without_its_code(
    subject: str, ours: str
) -> None:
    assert shown(reply(Subject=subject).raw) == ours


def test_other_systems_get_their_subject_as_it_is() -> None:
    assert shown(reply(Subject=f"{SUBJECT} [dringend]").raw) == f"Re: {SUBJECT} [dringend]"


@pytest.mark.parametrize("length", [146, 147, 400])
def test_the_longest_code_stays_whole(length: int) -> None:
    code = "7" * length
    book = playbook(codes=(r"N(?P<code>\d+)",))
    subject = shown(reply(Subject=f"Ofen und vieles mehr {'x' * 200} [N{code}] und mehr", book=book).raw)
    assert subject.startswith("Re: ") and code in subject
    assert len(subject) <= max(150, length + 6)
