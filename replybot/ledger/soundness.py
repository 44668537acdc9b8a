"""Do the tables of a ledger hold together? What no path through this program could have written is found."""

from __future__ import annotations

from replybot.ledger.rows import Run

CONTRADICTIONS = {
    "letters without a claim": (
        "SELECT count(*) FROM exchanges e WHERE e.left_at IS NOT NULL AND e.way = 'out' "
        "AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.message_id = e.message_id)"
    ),
    "claims of letters that never left": (
        "SELECT count(*) FROM claims c WHERE NOT EXISTS "
        "(SELECT 1 FROM exchanges e WHERE e.message_id = c.message_id AND e.left_at IS NOT NULL)"
    ),
    "exchanges without a case": (
        "SELECT count(*) FROM exchanges e WHERE NOT EXISTS "
        "(SELECT 1 FROM cases c WHERE c.company = e.company AND c.address = e.address)"
    ),
}
"""What cannot be, by any path through this program."""


def broken(run: Run) -> tuple[int, tuple[str, ...]]:
    """How many exchanges there are, and which contradictions."""
    found = [f"{name}: {count}" for name, ask in CONTRADICTIONS.items() if (count := run(ask, ())[0][0])]
    return int(run("SELECT count(*) FROM exchanges", ())[0][0]), tuple(found)
