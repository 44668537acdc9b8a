"""A pattern for a company's codes: what it keeps, what it generalises, what it refuses."""

from __future__ import annotations

import pytest
import regex

from replybot.core.generalise import Proposal, Stand, finds, judge, propose
from replybot.settings import patterns
from replybot.settings.lint.linear import refused
from tests import learn


def stand(marked: str) -> Stand:
    """A subject in which the code stands between « and »."""
    start, end = marked.index("«"), marked.index("»") - 1
    return Stand(marked.replace("«", "").replace("»", ""), start, end)


def one(*marked: str, **how: object) -> Proposal:
    proposals, left = propose([stand(text) for text in marked], **how)  # type: ignore[arg-type]
    assert len(proposals) == 1, (proposals, left)
    return proposals[0]


def test_a_single_code_gives_a_pattern_of_its_exact_length_and_says_so() -> None:
    found = one("Ihr Fall «FJ-204518»: Rückfrage")
    assert found.single
    assert finds(found.pattern, "AW: Fall FJ-300400 wartet") == "FJ-300400"
    assert not finds(found.pattern, "Fall FJ-3004001")
    assert not finds(found.pattern, "Fall FJ-30040")


def test_several_codes_give_the_lengths_that_were_seen_and_no_others() -> None:
    found = one("Fall «FJ-204518»", "Ihr Fall «FJ-1204519» wartet")
    assert not found.single
    assert finds(found.pattern, "fall FJ-999999") and finds(found.pattern, "Fall FJ-9999999")
    assert not finds(found.pattern, "Fall FJ-99999") and not finds(found.pattern, "Fall FJ-99999999")


def test_the_same_code_twice_counts_once() -> None:
    assert one("Fall «FJ-204518»", "AW: Fall «FJ-204518»").single


def test_a_code_that_goes_on_is_another_number() -> None:
    found = one("Vorgang «12345678»: Rückfrage")
    assert not finds(found.pattern, "Vorgang 12345678-01")
    assert not finds(found.pattern, "Vorgang 12345678/2")
    assert not finds(found.pattern, "Vorgang 12345678.5")
    assert finds(found.pattern, "Vorgang 12345678.") == "12345678"
    assert finds(found.pattern, "Vorgang 12345678, Rückfrage") == "12345678"


def test_the_bracket_and_the_company_s_own_name_stay_a_stranger_s_word_does_not() -> None:
    own = one("[moebelhaus.test #«54»] Lieferung", house="moebelhaus.test").pattern
    assert "moebelhaus" in own and finds(own, "[moebelhaus.test #77] x") == "77"
    other = one("[Weidner Support #«54123»] x", people=("weidner",)).pattern
    assert "Weidner" not in other and finds(other, "[Albers Support #54999] x") == "54999"


def test_a_person_s_name_never_stands_in_a_pattern() -> None:
    proposals, left = propose([stand("Weidner «204518»"), stand("Weidner «204519»")], people=("weidner",))
    assert not proposals and len(left) == 2


def test_a_word_that_all_have_before_a_bare_number_is_kept_only_from_several() -> None:
    assert not propose([stand("Seepferdchen «204518»")])[0]
    found = one("Seepferdchen «204518»", "Re: Seepferdchen «204533» x")
    assert finds(found.pattern, "Seepferdchen 111222") == "111222"
    assert not finds(found.pattern, "Bestellung 111222")


def test_nothing_but_digits_gives_no_pattern() -> None:
    proposals, left = propose([stand("«4711001» Ihr Anliegen")])
    assert not proposals and left == (stand("«4711001» Ihr Anliegen"),)


def test_codes_of_two_forms_give_two_patterns_the_more_usual_first() -> None:
    proposals, _left = propose([stand("Fall «FJ-204518»"), stand("[KD#«7001234»] x"), stand("Fall «FJ-204519»")])
    assert [p.codes for p in proposals] == [2, 1]


def test_a_pattern_that_takes_a_subject_without_a_ticket_says_which() -> None:
    found = one("Anfrage «204518»", negatives=("Anfrage 111111 wurde geliefert",))
    assert found.against == "Anfrage 111111 wurde geliefert"
    assert one("Anfrage «204518»", negatives=("Bestellung 111111",)).against == ""


def test_a_bare_bracket_at_the_beginning_is_looked_for_at_the_beginning_alone() -> None:
    found = one("[#«89005»] Ihre Anfrage").pattern
    assert finds(found, "[EXTERN] Re: [#12345] Ihre Anfrage") == "12345"
    assert not finds(found, "Receipt for order [#44761]")


def test_it_shows_what_it_takes_and_what_it_does_not_with_invented_numbers() -> None:
    found = one("Ihr Fall «FJ-204518»: Rückfrage")
    assert found.matches and all("204518" not in subject for subject in found.matches)
    assert {why for why, _ in found.misses} >= {"one digit less", "one digit more", "inside a longer word", "an order"}
    assert all(finds(found.pattern, text) for text in found.matches)
    assert not any(finds(found.pattern, text) for _, text in found.misses)


def test_an_owner_s_own_pattern_is_judged_the_same_way() -> None:
    found = judge(r"(?P<code>\d{6})", stand("Fall «204518»"), ())
    assert found.against, "bare digits fit an order"
    assert not judge(r"\bFall (?P<code>\d{6})\b", stand("Fall «204518»"), ()).against


@pytest.mark.parametrize("marked", [
    "Fall «FJ-204518»", "[moebelhaus.test #«54»] x", "Vorgangs-Nr.: «700-418/22» x", "(Ref. «AB3X9Q») x",
    "[issue«58»] x", "{«1234567»} x", "Ärende «1234» x", "Réf. dossier «SAV-683187»", "[ ref «a1b2c3d4e5» ]",
    "Fall «FJ_204518.77»",
])  # fmt: skip
def test_every_pattern_can_stand_in_a_playbook_and_runs_in_linear_time(marked: str) -> None:
    for proposal in propose([stand(marked)])[0]:
        compiled = patterns.code(proposal.pattern)
        assert finds(proposal.pattern, stand(marked).subject) == stand(marked).code
        assert not patterns.slowness(compiled)
        assert not refused(proposal.pattern)


@pytest.mark.parametrize("subject", ["[" * 3_000, "Fall " * 600, "a-" * 1_500, "#" * 2_000, "Fall " + "9" * 2_000])
def test_odd_subjects_break_nothing(subject: str) -> None:
    proposals, left = propose([Stand(subject, max(0, len(subject) - 6), len(subject))])
    assert len(proposals) + len(left) == 1


def test_patterns_learned_from_one_subject_fit_the_others_of_the_desk_and_no_mail_without_a_ticket() -> None:
    """Figures: python -m tests.learn."""
    lines = learn.negative_subjects()
    for k in (1, 2, 3):
        tally = learn.measure(list(learn.of_desks()), k, lines)
        assert tally.found == tally.held and not tally.wrong and not tally.taken
        assert tally.without <= 7


def test_the_regex_library_and_the_standard_one_read_a_pattern_alike() -> None:
    found = one("Ihr Fall «FJ-204518»: Rückfrage").pattern
    assert regex.search(found, "Fall FJ-300400.")["code"] == finds(found, "Fall FJ-300400.")  # type: ignore[index]


def test_a_single_sign_at_the_end_is_a_check_whatever_was_seen_of_it() -> None:
    """ISO 7064, MOD 11-2 and its kin: a figure, or a letter for ten."""
    pattern = one("Claim query «26/UMB/6108/x» payment").pattern
    for code in ("26/UMB/4850/6", "26/UMB/2481/z"):
        assert regex.search(pattern, f"Claim query {code} payment")


def test_a_bare_sign_at_the_beginning_is_found_behind_a_prefix_too() -> None:
    pattern = one("#«rkr2d88» Rückzahlung").pattern
    assert regex.search(pattern, "Re: #rk3ma5d Rahmen")
    assert not regex.search(pattern, "Rahmen #rk3ma5d")
