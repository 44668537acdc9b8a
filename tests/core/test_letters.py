"""The letters in all languages, as the agent gets them: short, whole, in plain text, and understood by two lines."""

from __future__ import annotations

import email
import email.policy
import re
from datetime import timedelta
from pathlib import Path

import pytest

from replybot.core.compose import FACTS, HEADING, Reply, clean, compose, text_of, under
from replybot.core.decide import Send, decide
from replybot.core.law import law_for
from replybot.core.letter import fill
from replybot.core.playbook import Step
from replybot.core.proofread import faults
from replybot.core.steps import TEMPLATES
from replybot.settings.letters import english, languages, load_letters
from replybot.settings.patterns import CORE, FURTHER
from tests.build import CODE, NOW, OURS, PASS, SUBJECT, playbook, question

NOTICE = Step("notice", "first_reply")
TWO_OCTETS = ("bg", "el", "uk")  # languages in whose alphabets a letter takes two octets
GREETING = re.compile(r"\w[^\n{}<>]{2,60}[,!:\w]")
GDPR = law_for("gdpr", "")
EVERY = {name: f"<{name}>" for name in CORE | FURTHER}


def letter(language: str, *, officer: bool = True, **given: object) -> Reply:
    q = question(book=playbook(officer=officer), **given)  # type: ignore[arg-type]
    assert q.book is not None
    return compose(
        q.mail, q.ticket, NOTICE, q.book, load_letters(language), "Jonas Kahl", ours=OURS, now=NOW, released=False
    )


def said(reply: Reply) -> str:
    return str(email.message_from_bytes(reply.raw, policy=email.policy.default).get_content()).replace("\r\n", "\n")  # type: ignore[attr-defined]


@pytest.mark.parametrize("officer", [True, False])
@pytest.mark.parametrize("language", languages())
def test_a_first_reply_in_every_language(language: str, officer: bool) -> None:
    wording, reply = load_letters(language), letter(language, officer=officer)
    text = said(reply)
    term = wording.dpo_term if officer else wording.dpo_fallback
    for part in (OURS, "kahlo.example", CODE, clean(wording.long_date(NOW.date())), "Jonas Kahl", term):
        assert part in text
    own = [] if language == "en" else [wording.headline]
    assert text.split("\n")[: len(own) + 2] == [*own, HEADING, ""]
    assert FACTS.format(address=OURS, code=CODE, day=NOW.date()) in text.split("\n")
    assert "{{" not in text and "}}" not in text
    assert not re.search(r"<[a-z/!]|&[a-z]+;|https?://|www\.", text)
    (line,) = [line for line in text.split("\n") if term in line]
    assert len(line.split()) > len(term.split()) + 3, "the officer's term stands in a sentence"
    assert GREETING.fullmatch(text.split("\n\n")[1]), "a greeting that names nobody follows the first lines"
    assert len(text) < 2_048 and (language in TWO_OCTETS or len(text.encode()) < 2_048)
    assert all(len(line) <= 998 for line in text.split("\n"))
    assert all(len(line) <= 78 for line in reply.raw.split(b"\r\n"))
    assert reply.raw.isascii()


@pytest.mark.parametrize("language", languages())
def test_every_text_of_a_language_can_be_filled_and_greets(language: str) -> None:
    for key, text in load_letters(language).texts.items():
        filled = fill(text, EVERY).strip()
        assert "{{" not in filled
        assert len(filled) < 2_048
        if key.endswith("_subject"):
            assert "\n" not in filled and len(filled) < 150
        elif key not in ("complaint", "summary"):
            assert GREETING.fullmatch(filled.split("\n")[0]), "a greeting stands alone in its line"
            assert EVERY["owner_name"] in filled


@pytest.mark.parametrize("language", ["ga", "mt", "is"])
def test_a_text_that_no_native_speaker_vouches_for_has_english_below_it(language: str) -> None:
    text = said(letter(language))
    assert "In English: your message" in text
    assert text.index("Jonas Kahl") < text.index("In English:") < text.index("Wrong-Recipient:")


@pytest.mark.parametrize("language", ["de", "en", "fr", "pl"])
def test_a_text_that_is_vouched_for_stands_alone(language: str) -> None:
    assert "In English:" not in said(letter(language))


@pytest.mark.parametrize("language", languages())
def test_a_text_that_a_language_lacks_is_taken_whole_from_english(language: str) -> None:
    for key in english():
        _, words = under(GDPR, playbook(), Step("notice", key), load_letters, language)
        own = key in load_letters(language).texts
        expected = load_letters(language if own else "en")
        day = NOW.date()
        assert (words.language, words.dpo_term, words.texts[key], words.long_date(day)) == (
            expected.language, expected.dpo_term, expected.texts[key], expected.long_date(day),
        )  # fmt: skip


@pytest.mark.parametrize("language", languages())
def test_a_letter_that_leaves_by_itself_without_a_mark_says_that_a_program_wrote_it(language: str) -> None:
    q = question(book=playbook(mark="none", language=language, release="unattended"))
    decision = decide(q, load_letters)
    assert isinstance(decision, Send)
    assert load_letters(language).unattended in said(decision.reply).split("\n")
    assert len(said(decision.reply)) < 2_048


@pytest.mark.parametrize(
    ("phrase", "says"),
    [("headline", "Irrläufer"), ("officer", "Ihre Datenschutzstelle"), ("unattended", "Das schrieb ein Programm.")],
)
@pytest.mark.parametrize("officer", [True, False], ids=["officer", "no officer"])
def test_a_playbook_says_a_single_phrase_otherwise(phrase: str, says: str, officer: bool) -> None:
    book = {"mark": "none", "officer": officer}
    changed, shipped = under_law("de", phrases={phrase: says}, **book), under_law("de", **book)
    assert says in changed and says not in shipped
    assert len(changed.split("\n")) == len(shipped.split("\n"))


@pytest.mark.parametrize("language", languages())
def test_the_proofreader_finds_nothing_in_an_honest_letter(language: str) -> None:
    from replybot.core.compose import fixed_text

    wording, q = load_letters(language), question()
    assert q.book is not None
    assert text_of(q.book, wording, NOTICE)
    assert faults(letter(language), fixed_text(q.book, wording, NOTICE, "Jonas Kahl", NOW), q) == ()


def test_no_two_letters_share_a_body() -> None:
    """Some desks drop a body that they have seen before (subject-codes.md, HESK)."""
    codes = [f"47110{n:02}" for n in range(40)]
    bodies = [
        said(letter("de", Subject=SUBJECT.replace(CODE, code), Message_ID=f"<{code}@acme.example>")) for code in codes
    ]
    assert len(set(bodies)) == len(bodies)
    again = (
        said(letter("de", Message_ID="<other@acme.example>")),
        said(letter("de", Message_ID="<another@acme.example>")),
    )
    assert again[0] != again[1], "even two mails of one ticket get letters that differ"
    assert said(letter("de")) == said(letter("de", received=NOW - timedelta(0)))


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_letters_in_the_readme_are_today_s(language: str) -> None:
    readme = (Path(__file__).parent.parent.parent / "README.md").read_text("utf-8")
    assert f"```\n{said(letter(language)).strip()}\n```" in readme


def under_law(language: str, **of_playbook: object) -> str:
    """What is sent to a company with this playbook, decided as a run does."""
    domain = str(of_playbook.pop("domain", "acme.example"))
    book = playbook(language=language, domains=(domain,), reply_to=(f"service@{domain}",), **of_playbook)
    passed = PASS.replace("acme.example", domain)
    decision = decide(question(book=book, From=f"service@{domain}", Authentication_Results=passed), load_letters)
    assert isinstance(decision, Send), decision.findings
    return said(decision.reply)


@pytest.mark.parametrize(
    ("language", "given", "named", "not_named"),
    [
        ("en", {}, "Article 33 GDPR", "UK GDPR"),
        ("en", {"law": "uk"}, "Article 33 UK GDPR", "Article 33 GDPR"),
        ("en", {"domain": "acme.co.uk"}, "Article 4(12) UK GDPR", "Article 33 GDPR"),
        ("en", {"domain": "acme.co.uk", "law": "gdpr"}, "Article 33 GDPR", "UK GDPR"),
        ("de", {"law": "ch"}, "Personendaten wurden einer unbefugten Person offengelegt", "DSGVO"),
        ("de", {"domain": "acme.ch"}, "Personendaten", "Art. 33"),
        ("fr", {"law": "ch"}, "Your message has reached the wrong person", "RGPD"),
        ("en", {"domain": "acme.us"}, "wrong person", "GDPR"),
        ("en", {"law": "neutral"}, "wrong person", "GDPR"),
        ("de", {"law": "ch", "texts": {"first_reply": "Art. 9: {{ ticket }}"}}, "Art. 9", "Personendaten"),
    ],
)  # fmt: skip
def test_a_letter_names_the_law_of_the_company_s_country(
    language: str, given: dict[str, object], named: str, not_named: str
) -> None:
    text = under_law(language, **given)
    assert named in text
    assert not_named not in text


@pytest.mark.parametrize("language", ["de", "en", "fr"])
@pytest.mark.parametrize("template", sorted(set(TEMPLATES.values())))
def test_every_further_letter_can_be_said_where_no_article_of_law_fits(language: str, template: str) -> None:
    """Switzerland, the United States, Canada: a text that names an article has a neutral form, the others serve."""
    book = playbook(language=language, law="neutral")
    step, wording = under(law_for("neutral", "acme.example"), book, Step("x", template), load_letters, language)
    text = text_of(book, wording, step)
    assert not re.search(r"GDPR|DSGVO|RGPD|\bArt(?:icles?|\.)? ?\d", text)
    step, wording = under(law_for("gdpr", "acme.example"), book, Step("x", template), load_letters, language)
    usual = text_of(book, wording, step)
    names = set(re.findall(r"\{\{ \w+ \}\}", usual))
    assert set(re.findall(r"\{\{ \w+ \}\}", text)) == names


def test_a_text_that_there_is_not_is_said_and_is_no_crash() -> None:
    with pytest.raises(ValueError, match="no text nothing"):
        text_of(playbook(), load_letters("en"), Step("x", "nothing"))
