"""JSON Schema (draft 2020-12) of a playbook, config.toml and a platform's profile, made of the tables that read them.

What the tables check by a function is said here once more, in the words of a schema, so that editors complete it. A
schema is a little stricter than a run where `playbook lint` would object too: nothing stands in a list twice.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from replybot.core.answer.classes import ORDER
from replybot.core.codes import SYSTEM_NAMES
from replybot.core.compose import PHRASES
from replybot.core.gate import CHECKS
from replybot.core.law import NAMES
from replybot.errors import UserError
from replybot.settings import (
    addresses,
    amounts,
    config_tables,
    letters,
    patterns,
    platforms,
    playbook_tables,
    texts,
    toml,
)
from replybot.settings.meanings import MEANINGS
from replybot.settings.playbook_checks import SILENT

TABLES: Mapping[str, type[toml.Table]] = {
    "playbook": playbook_tables.PlaybookTable,
    "config": config_tables.ConfigTable,
    "platform": platforms.PlatformTable,
}
TITLES = {
    "playbook": "A playbook of replybot",
    "config": "replybot's config.toml",
    "platform": "A help desk's profile of replybot",
}
DIALECT = "https://json-schema.org/draft/2020-12/schema"
COMMENT = "Written by: replybot playbook schema --write. It is written anew, so change nothing here."

SPAN = r"^[0-9]{1,9} ?[smhdw]$"
UNITS = ((timedelta(days=1), "d"), (timedelta(hours=1), "h"), (timedelta(minutes=1), "m"), (timedelta(seconds=1), "s"))


def file_name(kind: str) -> str:
    return f"{kind}.schema.json"


def identity(kind: str) -> str:
    """The schema's own name. It names, and leads nowhere."""
    return f"urn:replybot:schema:{kind}"


@cache
def as_text(kind: str) -> str:
    """The schema as it is printed and written."""
    return json.dumps(schema(kind), ensure_ascii=False, indent=2) + "\n"


def schema(kind: str) -> dict[str, Any]:
    """The JSON Schema of "playbook", "config" or "platform"."""
    made = TABLES[kind].model_json_schema(schema_generator=_Writer)
    defs = made.pop("$defs", {})
    for name, table in ((TABLES[kind].__name__, made), *defs.items()):
        _explained(name, table)
    if kind == "playbook":
        _keyed(made["properties"])
        defs["StepTable"]["allOf"] = _silence()
        defs["StepTable"]["properties"]["template"]["enum"] = ["", *letters.english()]
    head = {"$schema": DIALECT, "$id": identity(kind), "$comment": COMMENT, "title": TITLES[kind]}
    return {**head, **{key: made[key] for key in made if key != "title"}, "$defs": defs}


def written(kind: str, folder: Path) -> tuple[Path, bool]:
    """The schema's file in this folder, and whether anything had to be written.

    UserError: another file has its name, or the folder cannot be written to.
    """
    file = folder / file_name(kind)
    try:
        old = file.read_text(encoding="utf-8") if file.exists() else ""
        if old and not ours(old, kind):
            raise UserError(f"{file} is not from replybot, so it is left alone; move it away, and ask again")
        if old == as_text(kind):
            return file, False
        folder.mkdir(parents=True, exist_ok=True)
        made = file.with_name(f"{file.name}.new")
        made.write_text(as_text(kind), encoding="utf-8")
        made.replace(file)
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "not UTF-8"
        raise UserError(f"{file} cannot be written ({why}); mend its permissions, or move it away") from None
    return file, True


def ours(text: str, kind: str) -> bool:
    """Is this a schema that replybot wrote, whatever its version?"""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and found.get("$id") == identity(kind)


class _Writer(GenerateJsonSchema):
    """pydantic's own, with what our functions check, without null, and with times as an owner writes them."""

    schema_dialect = DIALECT

    def function_after_schema(self, schema: core_schema.AfterValidatorFunctionSchema) -> JsonSchemaValue:
        return {**super().function_after_schema(schema), **_said(schema["function"]["function"])}

    def function_before_schema(self, schema: core_schema.BeforeValidatorFunctionSchema) -> JsonSchemaValue:
        said = _said(schema["function"]["function"])
        return said if "anyOf" in said else {**super().function_before_schema(schema), **said}

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        made = super().default_schema(schema)
        if made.get("default", "") is None:
            del made["default"]
        return made

    def encode_default(self, dft: Any) -> Any:
        return span(dft) if isinstance(dft, timedelta) else super().encode_default(dft)

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        made = super().str_schema(schema)
        return {**made, "pattern": made["pattern"].replace(r"\z", "$")} if "pattern" in made else made

    def list_schema(self, schema: core_schema.ListSchema) -> JsonSchemaValue:
        made = super().list_schema(schema)
        return {**made, "uniqueItems": True} if made["items"].get("type") == "string" else made


def span(amount: timedelta) -> str:
    """ "7d", as an owner would write it."""
    unit, letter = next(one for one in UNITS if amount % one[0] == timedelta())
    return f"{amount // unit}{letter}"


def _explained(name: str, table: dict[str, Any]) -> None:
    """What each key means, and titles that can be read."""
    table["title"] = name.removesuffix("Table")
    for key, found in table["properties"].items():
        found["title"] = key.replace("_", " ")
        found["description"] = MEANINGS.get(name, {}).get(key) or found.get("description", "")


def _keyed(properties: dict[str, Any]) -> None:
    """Tables whose keys are known, though they are read as any: an editor completes them."""
    phrases = properties["answers"].pop("additionalProperties")
    properties["answers"].pop("propertyNames", None)
    named = {
        "answers": {one: {**phrases, "description": f"Phrases of an answer of the class {one}."} for one in ORDER},
        "texts": {
            one: {"type": "string", **_letter(one), "description": f"Replaces the shipped text {one}."}
            for one in letters.english()
        },
        "phrases": {
            one: {"type": "string", **_phrase(one), "maxLength": patterns.LONGEST_PHRASE,
                  "description": f"Replaces the phrase {one}."}
            for one in PHRASES
        },
    }  # fmt: skip
    for key, known in named.items():
        properties[key] |= {"properties": known, "additionalProperties": False}


def _letter(key: str) -> dict[str, Any]:
    """The placeholders that a text may and must hold (playbook_checks.overrides)."""
    opens = key in ("first_reply", "first_reply_neutral")
    known = "|".join(sorted(patterns.CORE if opens else patterns.CORE | patterns.FURTHER))
    must = [{"pattern": rf"\{{\{{[ \t]*{name}[ \t]*\}}\}}"} for name in ("address", "ticket") if opens]
    never = {"pattern": rf"\{{[%#]|\{{\{{(?![ \t]*(?:{known})[ \t]*\}}\}})"}
    return {"pattern": r"\S", "not": never, **({"allOf": must} if must else {})}


def _phrase(key: str) -> dict[str, Any]:
    """One line; of placeholders only in the summary, those of an opening."""
    known = rf"(?![ \t]*(?:{'|'.join(sorted(patterns.CORE))})[ \t]*\}}\}})" if key == "summary" else ""
    return {"pattern": r"\S", "not": {"pattern": rf"\S[^\S\n]*\n\s*\S|\{{\{{{known}"}}


def _silence() -> list[dict[str, Any]]:
    """A step into their silence has one of three names; one that opens has a text, and no days."""
    silent = {"properties": {"on": {"const": "silence"}}, "required": ["on"]}
    opens = {"required": ["template"], "not": {"anyOf": [{"required": ["after"]}, {"required": ["by"]}]}}
    return [{"if": silent, "then": {"properties": {"name": {"enum": list(SILENT)}}}, "else": opens}]


def _said(function: Callable[..., Any]) -> dict[str, Any]:
    """What a function of the tables checks, in the words of a schema."""
    found = RULES.get(function, {})
    return found() if callable(found) else found


def _either_case(word: str) -> str:
    """A pattern for a word in large or small letters, in what all engines have in common."""
    letters_of = (f"[{c.upper()}{c.lower()}]" if c.isalpha() else re.escape(c) for c in word)
    return "".join(letters_of).replace(r"\-", "-")


def _mark() -> dict[str, Any]:
    """A machine mark that may be accepted; never that of a list, a loop or an automatic answer."""
    never = "|".join(_either_case(name) for name in sorted(patterns.NEVER_FIELDS))
    barred = [rf"^\s*(?:{_either_case('list')}-[^:]*|{never})\s*(?::|$)"]
    rules = []
    for name, values in patterns.ONLY_VALUES.items():
        field, allowed = _either_case(name), "|".join(_either_case(value) for value in values)
        rules.append(
            {"if": {"pattern": rf"^\s*{field}\s*(?::|$)"}, "then": {"pattern": rf"^\s*{field}\s*:\s*(?:{allowed})\s*$"}}
        )
    return {"pattern": r"^\s*[!-9;-~]+\s*(?::\s*\S.*)?$", "not": {"pattern": barred[0]}, "allOf": rules}


def _fields() -> dict[str, Any]:
    """One of the known fields, in large or small letters."""
    anyhow = "|".join(_either_case(name) for name in config_tables.FIELDS)
    return {"anyOf": [{"enum": list(config_tables.FIELDS)}, {"pattern": f"^(?:{anyhow})$"}]}


def _size() -> dict[str, Any]:
    written = {"type": "string", "pattern": r"^[0-9]{1,12} ?(?:[Bb]|[KkMmGg][Ii]?[Bb]?)?$"}
    return {"anyOf": [{"type": "integer", "minimum": 1024, "maximum": 1024**3}, written]}


FILLED = {"pattern": r"\S"}
ONE_LINE = {"not": {"pattern": r"[\x00-\x1f\x7f]"}}
DAY = {"type": "string", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}"}
MOMENT = {"anyOf": [{"const": "first-run"}, {**DAY, "format": "date"}, {**DAY, "format": "date-time"}]}
NO_LEDGER = r":memory:$|\?.*password=|^postgresql://[^/@]*:[^/@]*@"
RULES: Mapping[Callable[..., Any], dict[str, Any] | Callable[[], dict[str, Any]]] = {
    playbook_tables._filled: FILLED,
    playbook_tables._law: {"enum": list(NAMES)},
    playbook_tables._language: lambda: {"enum": list(letters.languages())},
    playbook_tables._platform: lambda: {"enum": list(platforms.platforms())},
    playbook_tables._pattern: {"pattern": r"\(\?P?<code>", "maxLength": patterns.LONGEST_PATTERN},
    playbook_tables._class: {"enum": list(ORDER)},
    playbook_tables._key: {"enum": list(playbook_tables.FACTS)},
    playbook_tables._check: {"enum": [check.name for check in CHECKS]},
    playbook_tables._phrase: {"pattern": r"\S\s+\S"},
    playbook_tables._expected: {"pattern": r"^\s*(?:send|hold|file|skip)(?:\s+\S+)?\s*$"},
    playbook_tables.known_system: {"enum": list(SYSTEM_NAMES)},
    patterns.mark: _mark,
    addresses.domain: {"pattern": r"^[^@\s*.:/][^@\s*:/]*\.[^@\s*:/]*[^@\s*.:/]$"},
    addresses.address: {"pattern": r"^[^@\s*]+@[^@\s*]+\.[^@\s*]+$"},
    addresses.reply_address: {"pattern": r"^(?:[^@\s*]+\*?[^@\s*]*|\*[^@\s*]+)@[^@\s*]+\.[^@\s*]+$"},
    addresses.own_address: {"pattern": r"^[^@\s?\[\]]+@[^@\s?\[\]]+$", "not": {"pattern": r"^\*@\*$"}},
    addresses.host: {"pattern": r"^(?:[^\s/@:]+|\[?[0-9A-Fa-f:.]+\]?)$"},
    amounts.duration: {"pattern": SPAN},
    amounts.size: _size,
    amounts.moment: MOMENT,
    texts.filled: FILLED | ONE_LINE,
    texts.one_line: ONE_LINE,
    config_tables._field_name: _fields,
    config_tables._server_name: {"pattern": r"^[A-Za-z0-9_.:-]+$"},
    texts.variable: {"pattern": r"^\$?[A-Za-z_][A-Za-z0-9_]*$"},
    texts.no_password: {"pattern": r"^\$[A-Za-z_][A-Za-z0-9_]*$"},
    texts.never: {},
    texts.command: FILLED,
    texts.credential: {"pattern": r"^[A-Za-z0-9_-][A-Za-z0-9._-]*$"},
    texts.keyring: {"pattern": r"^.+/[^/]+$"},
    texts.https: {"pattern": r"^(?:https://|http://(?:localhost|127\.|\[::1\]))[^\s#@]+$"},
    config_tables._ledger: {
        "pattern": r"^(?:sqlite:///[^?]*[^/?]|postgresql://[^/]*/.*[^/].*)$",
        "not": {"pattern": NO_LEDGER},
    },
}
"""By the function that checks it: enumerations, patterns, bounds."""
