"""The rules of the published schemas: one fault at a time is found, and named; a sound record has none."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import pytest

from replybot.directory import rules
from replybot.directory.records import kind_of, record
from tests.directory.made import AUTHORITIES, COMPANIES, MISSING, OBSOLETE, PUBLISHED, Data, company

SOUND = company("acme", "Acme Öfen GmbH")
BEYOND = ("no mail address", "no address of the web", "is longer than", "lone surrogate", "holds more than")
"""What we refuse, and the schemas cannot say."""

FAULTS: tuple[tuple[str, Any, str], ...] = (
    ("slug", "Acme", 'slug is "Acme"'),
    ("slug", "", 'slug is ""'),
    ("slug", "acme\n", 'slug is "acme\\n"'),
    ("slug", 7, "slug must be a text, and is a number"),
    ("slug", "x" * 301, "slug is longer than 300 characters"),
    ("name", "A", 'name is "A"'),
    ("name", " Acme", 'name is " Acme"'),
    ("name", "Acme\nGmbH", "of two lines"),
    ("name", "Acme \ud800", "name holds half a character"),
    ("name", None, "name must be a text, and is null"),
    ("relevant-countries", [], "must hold at least 1 value"),
    ("relevant-countries", ["de", "de"], "holds a value twice"),
    ("relevant-countries", ["germany"], 'value 1 is "germany"'),
    ("relevant-countries", "de", "must be a list, and is a text"),
    ("categories", ["comerce"], 'did you mean "commerce"?'),
    ("runs", ["a", 1], "value 2 must be a text"),
    ("runs", [f"x{n}" for n in range(1_001)], "holds more than 1000 values"),
    ("address", ["Weg 1"], "address must be a text, and is a list"),
    ("phone", "030 123456", 'phone is "030 123456"'),
    ("fax", "+49", 'fax is "+49"'),
    ("email", "acme.example", 'email is "acme.example", which is no mail address'),
    ("email", "a@b@acme.example", "no mail address"),
    ("email", "a b@acme.example", "no mail address"),
    ("email", "a@acme", "no mail address"),
    ("email", "a@acme.example\r\nBcc: x@evil.test", "no mail address"),
    ("email", "a@acme。example", "no mail address"),
    ("webform", "acme.example/form", "no address of the web"),
    ("web", "https://acme.example/a b", "no address of the web"),
    ("sources", [], "at least 1"),
    ("sources", {}, "must be a list, and is an object"),
    ("pgp-fingerprint", "0123", "no fingerprint"),
    ("pgp-url", "key", "no address of the web"),
    ("required-elements", [{"desc": "x"}], "value 1 type is missing"),
    ("required-elements", [{"desc": "x", "type": "nmae"}], 'did you mean "name"?'),
    ("required-elements", [{"desc": "x", "type": "name", "size": 1}], "is no key of the schema"),
    ("required-elements", ["name"], "value 1 must be an object"),
    ("request-language", "deu", "no language in two letters"),
    ("needs-id-document", "yes", "must be true or false, and is a text"),
    ("suggested-transport-medium", "e-mail", 'did you mean "email"?'),
    ("comments", "none", "must be a list"),
    ("quality", "obsolete", 'quality is "obsolete"'),
    ("facet-group", "company", 'facet-group is "company"'),
    ("nsfw", False, "may only be true"),
    ("emial", "a@acme.example", 'did you mean "email"?'),
)


@pytest.mark.parametrize(("key", "value", "says"), FAULTS, ids=lambda v: str(v)[:30])
def test_one_fault_is_found_and_named(key: str, value: Any, says: str) -> None:
    (found,) = rules.faults("company", SOUND | {key: value})
    assert says in found


@pytest.mark.parametrize("key", ["slug", "relevant-countries", "name", "address", "sources", "quality"])
def test_what_every_record_must_have_is_missed(key: str) -> None:
    assert rules.faults("company", {k: v for k, v in SOUND.items() if k != key}) == (f"{key} is missing",)


def test_all_faults_are_named_at_once() -> None:
    assert len(rules.faults("company", {"slug": "A", "name": 1, "nsfw": False, "x": 1})) == 8


def test_the_made_records_are_sound() -> None:
    for data in (*COMPANIES, *AUTHORITIES, *OBSOLETE):
        assert rules.faults(kind_of("", data), data) == ()


def test_an_address_copied_from_a_page_loses_its_soft_hyphens() -> None:
    data = SOUND | {"email": "daten\u00adschutz@acme.example"}
    assert rules.faults("company", data) == ()
    assert record("company", data).email == "datenschutz@acme.example"


def test_a_record_keeps_only_what_is_needed() -> None:
    kept = record("company", COMPANIES[0])
    assert (kept.email, kept.domains, kept.needs_id) == ("privacy@nordlicht.example", ("nordlicht.example",), False)
    assert "+49" not in repr(kept)


@pytest.fixture(scope="module")
def schemas() -> dict[str, Data]:
    if not (PUBLISHED / "schema-companies.json").exists():
        pytest.skip(MISSING)
    return {
        kind: json.loads((PUBLISHED / f"schema-{name}.json").read_text("utf-8"))
        for kind, name in (("company", "companies"), ("authority", "supervisory-authorities"))
    }


def odd(chance: random.Random, data: Data, schema: Data) -> Data:
    """The record with one thing changed: gone, of another type, out of its bounds, or new."""
    key = chance.choice([*data, *schema["properties"]])
    of_type: list[Any] = [
        None, 0, 1.5, True, False, "", " ", "x", "xx", "x\n", [], {}, [""], ["de"], ["de", "de"], [1], [None],
        [True, 1], "all", "de", "http://a.example", "+49 1 2 3 ext. 4", {"desc": "a", "type": "name"},
        [{"desc": "a", "type": "name"}], [{"desc": "a", "type": "name", "optional": 1}], "a@b.example", "verified",
        "ABCD " * 5 + " ABCD" * 5, "٣٤", ["ad", "ads"], ["ads"], "church", "letter",
    ]  # fmt: skip
    made = copy.deepcopy(data)
    match chance.randrange(4):
        case 0:
            made.pop(key, None)
        case 1:
            made[chance.choice(["Slug", "emails", "tel", key + "s"])] = chance.choice(of_type)
        case _:
            made[key] = chance.choice(of_type)
    return made


@pytest.mark.parametrize("kind", ["company", "authority"])
def test_our_rules_refuse_what_the_published_schema_refuses(schemas: dict[str, Data], kind: str) -> None:
    """And nothing else, but for what a schema cannot say: that an address is one."""
    from jsonschema import Draft7Validator

    validator = Draft7Validator(schemas[kind])
    chance, refused = random.Random(f"rules of {kind}"), 0
    name = {"company": "companies", "authority": "supervisory-authorities"}[kind]
    records = [json.loads(line) for line in (PUBLISHED / f"{name}.jsonl").read_text("utf-8").splitlines()]
    for _number in range(6_000):
        data = odd(chance, chance.choice(records), schemas[kind])
        theirs, ours = validator.is_valid(data), rules.faults(kind, data)
        refused += not theirs
        if theirs:
            assert all(any(word in fault for word in (*BEYOND, 'x\\n"')) for fault in ours), (data, ours)
        else:
            assert ours, (data, [e.message for e in validator.iter_errors(data)])
    assert refused > 1_000


def test_the_published_schemas_know_the_same_keys(schemas: dict[str, Data]) -> None:
    for kind, schema in schemas.items():
        assert set(rules.SHAPES[kind].keys) == set(schema["properties"])
        assert set(rules.SHAPES[kind].required) == set(schema["required"])
