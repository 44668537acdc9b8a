"""An example mail: the shape of the real one, and nothing of what was in it."""

from __future__ import annotations

import base64
import quopri
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from replybot.core import asks, evidence, learn
from replybot.core.authentication import Proof
from replybot.core.codes.lexicon import fold
from replybot.core.example import Cast, Setting, absence, example, from_person, left_over
from replybot.core.example.cast import is_business
from replybot.core.example.plain_words import (
    ABOVE,
    ANSWER,
    CLOSES,
    GREETS,
    KEEP,
    LEAVE,
    NO_ANSWER,
    NOBODY,
    OFFICE,
    OPINION,
    SAYS,
    SENTENCES,
)  # fmt: skip
from replybot.core.fields import below
from replybot.core.language import language_of_text
from replybot.core.learn import Learned, Lesson, study
from replybot.core.mail import IncomingMail, read
from replybot.core.stand_in import digits_like, person, scrambled
from replybot.core.ticket import recognise
from replybot.core.whom import Greeted, greeted
from tests import build

OWN = ("kahlo.example",)
TICKETS = sorted((Path(__file__).parent.parent / "corpus" / "ticket-mails").glob("*.eml"))


def made(
    raw: bytes, maker: Callable[[Lesson, Setting], bytes] = example, *, trusted: tuple[str, ...] = ("mx.kahlo.example",)
) -> tuple[bytes, Learned, Setting]:
    """The example of a mail, as `playbook new` makes it."""
    one = learn.lesson(1, read(raw), build.policy(trusted_authserv_ids=trusted))
    found = study([one])
    cast = Cast(
        salt=b"salt",
        domains=[fact.value for fact in found.domains],
        reply_to=[fact.value for fact in found.reply_to],
        own=lambda domain: below(domain, ("kahlo.example", "catchall.test")),
        mine=lambda address: address.startswith("jonas@"),
        people=found.people,
        language=found.language.value if found.language else "",
    )
    setting = Setting(cast, trusted, ("Jonas Kahl",), ("kahlo.example", "catchall.test"))
    return maker(one, setting), found, setting


PLANTED = (
    "Gisela", "Weidner", "gisela.w", "Bruchmühl", "Kranichstraße", "09998", "030 23125 471", "DE02120300000000202051",
    "NSP14-7K3QX20918", "4711001", "geheim42", "Polaris", "Lena", "Brodersen", "tok9f3e7a", "kunde-7781", "17.03.1961",
    "weidner-g", "Seidenreiher", "X77Q-PLAN", "attest-weidner.pdf", "8837461", "192.0.2.199", "praxis-lund",
)  # fmt: skip
"""What is somebody's, in every corner of the mail below; none of it may be in the example."""

PAGE = """<html><head><title>Gisela Weidner</title></head><body style="x">
<p>Guten Tag Gisela Weidner,</p><!-- kunde-7781 -->
<p>Ihr Polaris, Seriennummer NSP14-7K3QX20918, steht in der Kranichstraße.</p>
<img src="https://acme.example/p.gif?k=tok9f3e7a&u=gisela.w%40kahlo.example" alt="Weidner">
<a href="https://acme.example/t/tok9f3e7a?nr=4711001&amp;name=Weidner#kunde-7781">Bruchmühl</a></body></html>"""
TEXT = """Guten Tag Gisela Weidner,

zu Vorgang 4711001 fehlt Ihr Attest vom 17.03.1961. Ihr Passwort lautet geheim42.
Kranichstraße 3, 09998 Bruchmühl, Telefon 030 23125 471, IBAN DE02120300000000202051
https://acme.example/t/tok9f3e7a?kunde=kunde-7781&mail=gisela.w@kahlo.example

Am 3. März schrieb Gisela Weidner <gisela.w@kahlo.example>:
> mein Seidenreiher ist krank
> Gisela Weidner, Bruchmühl

Mit freundlichen Grüßen
Lena Brodersen
"""


def planted() -> bytes:
    """A mail with somebody's data in every field and part that a mail has."""
    fields = """Return-Path: <bounce+gisela.w=kahlo.example@acme.example>
X-Original-To: gisela.w@kahlo.example
Delivered-To: gisela.w@kahlo.example
Received: from kunde-7781.acme.example ([192.0.2.199]) by mx.kahlo.example (Postfix) with ESMTPS id 4F1
\tfor <gisela.w@kahlo.example>; Mon, 23 Nov 2026 10:00:00 +0100
Received: from praxis-lund.example by kunde-7781.acme.example; Mon, 23 Nov 2026 09:59:00 +0100
Authentication-Results: mx.kahlo.example; dkim=pass (gisela.w) header.d=acme.example header.i=@acme.example;
\tspf=pass smtp.mailfrom="bounce+gisela.w=kahlo.example@acme.example"; dmarc=pass (Weidner) header.from=acme.example
DKIM-Signature: v=1; a=rsa-sha256; d=acme.example; s=tok9f3e7a; i=gisela.w@acme.example; bh=AAAA; b=BBBBtok9f3e7a
From: "Lena Brodersen (fuer Gisela Weidner)" <service@acme.example>
Sender: Lena Brodersen <lena.brodersen@acme.example>
Reply-To: "Gisela Weidner" <reply+4711001-tok9f3e7a@acme.example>
To: Gisela Weidner <gisela.w@kahlo.example>
Cc: "Weidner" <weidner-g@praxis-lund.example>
Subject: Gisela Weidner: Ihr Polaris in =?utf-8?q?Bruchm=C3=BChl=2C_Vorgang_4711001?= X77Q-PLAN
Date: Mon, 23 Nov 2026 10:00:00 +0100 (Weidner)
Message-ID: <weidner.4711001.tok9f3e7a@acme.example>
In-Reply-To: <gisela.w.8837461@kahlo.example>
References: <Weidner.1@praxis-lund.example> <gisela.w.8837461@kahlo.example>
X-Mailer: Znuny Mail Service (Weidner 6.5)
X-Ticket-Id: Weidner-4711001-8837461
X-Customer: Gisela Weidner, 17.03.1961
X-OTRS-Loop: Weidner
List-Unsubscribe: <https://acme.example/u?m=gisela.w@kahlo.example&t=tok9f3e7a>, <mailto:u+gisela.w@acme.example>
Feedback-ID: kunde-7781:acme
Precedence: bulk; Weidner
X-Auto-Response-Suppress: All, Weidner
X-Autoreply: Weidner ist krank
Comments: Kranichstrasse 3
Thread-Topic: Ihr Polaris, Weidner
MIME-Version: 1.0
Content-Language: de
Content-Type: multipart/mixed; boundary="weidner-g-8837461"

"""
    quoted = quopri.encodestring(TEXT.encode()).decode()
    page = base64.encodebytes(PAGE.encode()).decode()
    parts = (
        f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n{quoted}",
        f"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{page}",
        'Content-Type: application/pdf; name="attest-weidner.pdf"\nContent-Disposition: attachment;'
        ' filename="attest-weidner.pdf"\nContent-Transfer-Encoding: base64\n\nV2VpZG5lcg==\n',
        "Content-Type: message/rfc822\n\nFrom: gisela.w@kahlo.example\nSubject: Seidenreiher\n\nGisela Weidner\n",
    )
    body = "".join(f"--weidner-g-8837461\n{part}\n" for part in parts)
    return (fields + body + "--weidner-g-8837461--\n").encode()


def whole(data: bytes) -> str:
    """All that a mail says: as it stands, every part decoded, every field decoded, and without blanks and signs."""
    mail = read(data)
    fields = " ".join(f"{name}: {mail.header(name)}" for name, _ in mail.headers)
    text = data.decode() + fields + mail.subject + mail.text + " ".join(s for _, s in mail.bodies)
    return text + quopri.decodestring(text.encode()).decode("utf-8", "replace")


@pytest.mark.parametrize("maker", [example, absence, from_person])
@pytest.mark.parametrize("trusted", [("mx.kahlo.example",), ()])
def test_nothing_of_anybody_s_is_left(maker: Callable[[Lesson, Setting], bytes], trusted: tuple[str, ...]) -> None:
    data, _found, _setting = made(planted(), maker, trusted=trusted)
    text, bare = fold(whole(data)), re.sub(r"[\W_]", "", fold(whole(data)))
    for word in PLANTED:
        assert fold(word) not in text, word
        assert re.sub(r"[\W_]", "", fold(word)) not in bare, word


def test_the_shape_that_counts_is_kept() -> None:
    data, _found, setting = made(planted())
    real, mail = read(planted()), read(data)
    assert mail.date == real.date
    assert len(mail.to) == 1 and below(mail.to[0].domain, OWN)
    assert [a.domain for a in mail.cc] == ["mail.example"]
    assert mail.reply_target is not None and mail.reply_target.spec.startswith("reply+")
    for name in (
        "Auto-Submitted",
        "Precedence",
        "X-Auto-Response-Suppress",
        "List-Unsubscribe",
        "Feedback-ID",
        "X-Mailer",
    ):
        assert mail.has(name) is real.has(name), name
    assert recognise(mail, ()).printed == recognise(real, ()).printed
    assert set(mail.types) == set(real.types) | {"multipart/alternative"}
    code = recognise(mail, ()).code
    assert code is not None and code.value == setting.cast.code_of["4711001"] and len(code.value) == 7


def test_the_same_person_and_number_are_the_same_in_all_mails_of_a_playbook() -> None:
    one = learn.lesson(1, read(build.mail()), build.policy())
    _data, _found, setting = made(build.mail())
    first, second = read(example(one, setting)), read(from_person(one, setting))
    assert first.to == second.to and first.subject.split()[-1] == second.subject.split()[-1]


def test_the_results_of_the_mail_server_are_those_of_the_real_mail() -> None:
    for said, proof in ((build.PASS, Proof.ALIGNED), ("mx.kahlo.example; dkim=none", Proof.ABSENT)):
        data, _found, _setting = made(build.mail(Authentication_Results=said))
        again = learn.lesson(1, read(data), build.policy())
        assert again.proof.proof is proof
    data, _found, _setting = made(build.mail(without=["Authentication-Results"]))
    assert not read(data).has("Authentication-Results")


def test_a_mail_to_the_owner_himself_stays_one() -> None:
    data, _found, _setting = made(build.mail(To="jonas@kahlo.example", X_Original_To="jonas@kahlo.example"))
    assert read(data).to[0].spec == "jonas@kahlo.example"


def test_whom_it_greets_and_what_it_asks_is_kept_in_other_words() -> None:
    for body in (
        "Guten Tag Herr Albers,\n\nbitte antworten Sie einfach auf diese E-Mail.\n",
        "Guten Tag,\n\nbitte antworten Sie nicht auf diese E-Mail, sie wird nicht gelesen.\n",
        "Dear Jonas Kahl,\n\nplease keep the subject of this mail unchanged and reply to it. Thank you.\n",
    ):
        mail = read(made(build.mail(body=body))[0])
        assert greeted(mail.text, ("Jonas Kahl",)) is greeted(body, ("Jonas Kahl",))
        assert asks.answering(mail.text) is asks.answering(body)


def test_an_absence_is_an_automatic_answer_and_a_person_s_mail_is_none() -> None:
    away, answered = read(made(build.mail(), absence)[0]), read(made(planted(), from_person)[0])
    assert evidence.AUTOMATIC_SUBJECT.match(away.subject) and away.return_path == ""
    assert away.header("Auto-Submitted") == "auto-replied"
    assert not answered.has("Precedence") and not answered.has("List-Unsubscribe")
    assert asks.answering(answered.text) is True


@pytest.mark.parametrize("file", TICKETS, ids=lambda file: file.stem)
def test_real_help_desks_mails_are_read_the_same_way(file: Path) -> None:
    raw = file.read_bytes()
    data, found, setting = made(raw, trusted=())
    real, mail = recognise(read(raw), ()), recognise(read(data), ())
    assert not left_over(found.lessons[0], data, setting)
    assert (real.code is None) is (mail.code is None)
    assert mail.printed == real.printed and mail.reply_capable == real.reply_capable


@pytest.mark.parametrize(
    "name", ["Zimmermann", "Kontorowicz", "Kursawe", "Fallada", "Per", "Mai", "Paketowski", "Termiński"]
)
def test_a_name_that_begins_like_a_word_of_business_does_not_stay_in_the_subject(name: str) -> None:
    data, _found, _setting = made(build.mail(Subject=f"Post {name} [Ticket#{build.CODE}]", body="Guten Tag,\n"))
    assert fold(name) not in fold(whole(data)).split(), read(data).subject


def test_words_of_business_stay() -> None:
    for word in (
        "Bestellung",
        "Reklamationsnummer",
        "Sendungen",
        "Anfrage",
        "commandes",
        "zgłoszenie",
        "Vorgangsnummer",
    ):
        assert is_business(fold(word)), word


def test_the_check_at_the_end_finds_what_is_left() -> None:
    data, found, setting = made(build.mail(body="Guten Tag Herr Albers,\n\nNummer 88374612.\n"))
    one = found.lessons[0]
    assert not left_over(one, data, setting)
    assert left_over(one, data + b"Albers\n", setting)
    assert left_over(one, data + b"88374612\n", setting)
    assert left_over(one, data + b"h.albers@elsewhere.example\n", setting)


def read_again(data: bytes) -> IncomingMail:
    return read(data)


@pytest.mark.parametrize("file", sorted((Path(__file__).parent.parent / "mails").glob("*.eml")), ids=lambda f: f.stem)
def test_no_mail_however_odd_breaks_it(file: Path) -> None:
    one = learn.lesson(1, read(file.read_bytes()), build.policy())
    if one.mail.sender is not None:
        data, _found, _setting = made(file.read_bytes())
        assert not read_again(data).defects


# Stand-ins ----------------------------------------------------------------------------------------------------------


def test_no_digit_stays_and_the_shape_does() -> None:
    for code in ("204518", "FJ-204518", "0042", "2026031410000457"):
        other = digits_like(code, b"salt")
        assert len(other) == len(code) and re.sub(r"\d", "9", other) == re.sub(r"\d", "9", code)
        pairs = zip(code, other, strict=True)
        assert all(a != b for at, (a, b) in enumerate(pairs) if a.isdigit() and not (a == "0" and at == 0))


def test_another_salt_gives_another_number_so_nobody_finds_the_first() -> None:
    assert digits_like("204518", b"one") != digits_like("204518", b"two")
    assert scrambled("tok9f3e7a", b"one") != scrambled("tok9f3e7a", b"two")


def test_no_stand_in_is_by_chance_a_word_of_the_mails() -> None:
    every = frozenset(f"{a}{n}{b}" for a in "abcdefghijklm" for n in range(10) for b in "abcdefghijklmnopqrstuvwxyz")
    for salt in range(100):
        cast = Cast(bytes([salt]), ["acme.example"], [], bool, bool, taken=every)
        assert not set(cast.token("zz-k7m").split("-")) & every


def test_nobody_is_called_as_somebody_in_the_mail() -> None:
    names = {person(bytes([n]), "Gisela Weidner", {"lindwedel", "berit"}) for n in range(200)}
    assert len(names) > 50 and not any("Lindwedel" in name or "Berit" in name for name in names)


# Sentences ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", SENTENCES)
def test_every_sentence_is_read_as_what_it_is_called(language: str) -> None:
    say = SENTENCES[language]
    assert asks.answering(say[SAYS]) is None
    assert asks.answering(say[ANSWER]) is True and asks.answering(say[NO_ANSWER]) is False
    assert asks.above_line(say[ABOVE]) and asks.keeps_subject(say[KEEP])
    assert evidence.SURVEY.search(say[OPINION])
    for key in (NOBODY, SAYS, ANSWER, NO_ANSWER, LEAVE, CLOSES):
        assert not evidence.SURVEY.search(say[key]) and not asks.above_line(say[key]), key
    assert greeted(say[GREETS].format(name="Nele Lindwedel"), ()) is Greeted.OTHER
    assert greeted(say[NOBODY], ()) is Greeted.NOBODY
    text = "\n\n".join((say[NOBODY], say[SAYS], say[ANSWER], f"{say[CLOSES]}\nFalk Rethmar\n{say[OFFICE]}"))
    assert evidence.CLOSING.search(text) and language_of_text(text) == language


def test_the_token_of_a_reply_address_is_another_in_the_example() -> None:
    """Whoever has it writes into that ticket."""
    for local in ("claims+rvvtyx-jcuk", "antwort-cuc7sckp639t", "reply+9f3a77c1"):
        text = made(build.mail(Reply_To=f"{local}@acme.example"))[0].decode()
        assert re.split(r"[+]|-(?=c)", local, maxsplit=1)[1] not in text
        assert "@acme.example" in text


def test_the_signs_of_a_number_word_stay_for_they_belong_to_the_pattern() -> None:
    text = made(build.mail(Subject="Réclamation – dossier n° FR26-13369", body="Bonjour,\n\nmerci.\n"))[0]
    assert "n°" in read(text).subject


def test_a_word_of_the_desks_own_address_is_nobodys_name() -> None:
    raw = build.mail(From="Acme Customer Letters <letters@acme.example>", body="Dear Ms Lund,\n\nplease reply.\n")
    text, learned, setting = made(raw)
    assert not left_over(learned.lessons[0], text, setting)
