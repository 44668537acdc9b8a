"""Domains of an owner and of playbooks: a plain one is known at a look, and is what the IDNA package makes of it."""

from __future__ import annotations

import idna
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from replybot.settings.addresses import domain, host

LABELS = st.one_of(
    st.text("ab09-", max_size=8),
    st.from_regex(r"\A[a-z0-9-]{1,66}\Z"),
    st.sampled_from(["xn--bcher-kva", "xn--", "xn--a", "ab--c", "a" * 63, "a" * 64, "\u00fc", "A", "\u0661", "1", "_"]),
    st.text(max_size=4),
)
NAMES = st.lists(LABELS, min_size=1, max_size=8).map(".".join)


def by_the_package(name: str) -> str | None:
    """None: it is no domain name, or ends with a dot."""
    try:
        found = idna.encode(name, uts46=True).decode("ascii").lower()
    except idna.IDNAError:
        return None
    return None if found.endswith(".") or name != name.strip() else found


@given(NAMES.filter(lambda name: not any(sign in name for sign in "@/:_[]")))
@example(".".join(["a" * 63] * 4)[:253])
@example(".".join(["a" * 63] * 4)[:254])
@example("a.b.")
@example("a.example\n")
def test_a_host_is_what_the_package_makes_of_it(name: str) -> None:
    try:
        found = host(name)
    except ValueError:
        assert by_the_package(name) is None
    else:
        assert found == by_the_package(name)


@pytest.mark.parametrize(
    "name", ["10.0.0.1", "1.2.3.4", "b\u00fccher", "example", "1.2.3.4.", "-a.example", "a-.example"]
)
def test_what_is_no_full_domain_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=r"domain|dot"):
        domain(name)


@pytest.mark.parametrize("name", ["1.2.3", "1.2.3.400", "a.1", "3com.example", "xn--bcher-kva.example", "a--b.example"])
def test_what_looks_odd_is_a_domain(name: str) -> None:
    assert domain(name) == name
