"""ConvertId ([MS-OXWSCVTID]), by which exchangelib learns the version, and ResolveNames ([MS-OXWSRSLNM])."""

from __future__ import annotations

from typing import Any

from tests.ews import answers
from tests.ews.answers import M
from tests.ews.folders import Caller, wanted_folders
from tests.ews.pieces import element, text
from tests.ews.store import Refused


def convert_id(caller: Caller, asked: Any) -> str:
    """Our ids are the same in every format; what is none of ours is malformed."""
    said = []
    for one in wanted_folders(asked, "SourceIds"):
        identity = one.get("Id", "")
        if not identity.startswith("AAMk"):
            said.append(answers.refused("ConvertId", "ErrorInvalidIdMalformed", "Id is malformed."))
            continue
        made = f'<m:AlternateId xmlns:xsi="{INSTANCE}" xsi:type="t:AlternateIdType"'
        made += f' Format="{asked.get("DestinationFormat")}" Id="{identity}" Mailbox="{caller.box.address}"/>'
        said.append(answers.done("ConvertId", made))
    return answers.answered("ConvertId", said)


INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"


def resolve_names(caller: Caller, asked: Any) -> str:
    """Mailboxes whose address begins so; several are a warning, none an error."""
    wanted = (asked.findtext(f"{M}UnresolvedEntry") or "").lower().removeprefix("smtp:")
    found = [address for address in caller.store.boxes if address.startswith(wanted)]
    if not found:
        raise Refused("ErrorNameResolutionNoResults", "No results were found.")
    inner = "".join(
        element("t:Resolution", element(
            "t:Mailbox", text("t:Name", one) + text("t:EmailAddress", one) + text("t:RoutingType", "SMTP")
            + text("t:MailboxType", "Mailbox")))
        for one in found
    )  # fmt: skip
    held = element("m:ResolutionSet", inner, TotalItemsInView=len(found), IncludesLastItemInRange="true")
    if len(found) == 1:
        return answers.answered("ResolveNames", [answers.done("ResolveNames", held)])
    several = answers.refused(
        "ResolveNames", "ErrorNameResolutionMultipleResults", "Multiple results were found.", held
    )
    return answers.answered("ResolveNames", [several.replace('"Error"', '"Warning"', 1)])


DIRECTORY = {"ConvertId": convert_id, "ResolveNames": resolve_names}
