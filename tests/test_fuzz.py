"""A few hundred altered mails at every change of the program; `python -m tests.fuzz` tries many more."""

from __future__ import annotations

from random import Random

import pytest

from tests.forbid import forbid
from tests.fuzz import altered, fuzz, shrunk, sources
from tests.invariants import Source, tried
from tests.mutate import MUTATIONS, Draft, Mutation

KNOWN = list(sources())


def test_nothing_breaks_and_nothing_leaves_that_must_not() -> None:
    done = fuzz(seed=20_261_123, seconds=300, most=900)
    assert done.mails == 900
    assert not {kind: (fault.says, data) for kind, (fault, _, data, _) in done.found.items()}
    assert done.decided["send"] > 90, "many alterations are harmless, or too little would be tried"
    assert done.decided["hold"] > 90


@pytest.mark.parametrize("of", KNOWN, ids=lambda of: of.name)
def test_every_mail_to_begin_with_is_answered(of: Source) -> None:
    assert tried(of.data, of) == ("send", [])


@pytest.mark.parametrize("seed", range(40))
def test_no_mark_that_forbids_an_answer_is_overlooked(seed: int) -> None:
    rng = Random(seed)
    for of in rng.sample(KNOWN, 3):
        draft = Draft(of.data)
        assert of.scene.book is not None
        policy, company = of.scene.policy, of.scene.book.domains[0]
        mark = forbid(rng, draft, policy.trusted_authserv_ids[0], policy.domains[0], company)
        word, faults = tried(draft.data(), of, mark)
        assert (word != "send", faults) == (True, []), mark


@pytest.mark.parametrize("mutation", dict.fromkeys(MUTATIONS), ids=lambda one: one.__name__)
def test_an_alteration_alters_and_can_be_repeated(mutation: Mutation) -> None:
    of = KNOWN[0]
    made = []
    for _ in range(2):
        draft = Draft(of.data, [KNOWN[1].data])
        for seed in range(20):
            mutation(Random(seed), draft)
        made.append(draft.data())
    assert made[0] == made[1] != of.data


def test_a_seed_says_what_is_tried() -> None:
    one, two = ([altered(Random(7), of, []) for of in KNOWN] for _ in range(2))
    assert one == two


def test_a_finding_is_made_as_small_as_it_gets() -> None:
    data = b"\r\n".join([b"a: 1"] * 20 + [b"x: needle in the hay"] + [b"b: 2"] * 20)
    assert shrunk(data, lambda less: b"needle" in less) == b"needle"
