"""How an Exchange server is asked: exchangelib's services, each request sent as it stands and errors as they come.

exchangelib's own would ask for every field there is, wait and repeat. Import this only where it is needed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from exchangelib.errors import (
    ErrorIncorrectSchemaVersion,
    ErrorInvalidSchemaVersionForMailboxVersion,
    ErrorInvalidServerVersion,
    EWSError,
)
from exchangelib.properties import DistinguishedFolderId, FolderId, ItemId, Mailbox
from exchangelib.services import GetItem
from exchangelib.services.common import item_ids_element
from exchangelib.util import TNS, DummyResponse, add_xml_child, create_element

from replybot.exchange.refusals import DENIED, PASSING, UnreadableError, code

OTHER_VERSION = (
    ErrorIncorrectSchemaVersion,
    ErrorInvalidSchemaVersionForMailboxVersion,
    ErrorInvalidServerVersion,
)
AT_ONCE = 100  # mails in a GetItem


class Plain:
    """Errors come out as they are; another version of EWS is tried only if the server does not know this one."""

    def _get_elements(self, payload: Any) -> Iterator[Any]:
        yield from self._response_generator(payload=payload)  # type: ignore[attr-defined]

    def _get_response_xml(self, payload: Any) -> Any:
        first, *others = self._api_versions_to_try()  # type: ignore[attr-defined]
        try:
            return self.at(first, payload)
        except OTHER_VERSION as error:
            refused = error
        for version in others:
            try:
                return self.at(version, payload)
            except OTHER_VERSION:
                continue
        raise refused

    def at(self, version: str, payload: Any) -> Any:
        """The messages of the answer to one request; what the server says of itself is remembered."""
        response = self._get_response(payload=payload, api_version=version)  # type: ignore[attr-defined]
        try:
            whole = DummyResponse(content=response.content)  # exchangelib would read the other octet by octet
            header, body = self._get_soap_parts(response=whole)  # type: ignore[attr-defined]
            if header is not None:
                self._update_api_version(api_version=version, header=header)  # type: ignore[attr-defined]
            return self._get_soap_messages(body=body)  # type: ignore[attr-defined]
        finally:
            response.close()


class Once(Plain):
    """One request, whatever the answer."""

    def _get_response_xml(self, payload: Any) -> Any:
        return self.at(self._version_hint.api_version, payload)  # type: ignore[attr-defined]


class Items(Plain, GetItem):  # type: ignore[misc]  # exchangelib is untyped
    """Some fields of some mails."""

    ERRORS_TO_CATCH_IN_RESPONSE = (EWSError,)  # what is wrong with one mail is not wrong with the others

    def ask(self, keys: Sequence[str], uris: Sequence[str], tags: Sequence[str] = ()) -> Iterator[Any]:
        """The elements of these mails, in order; None for one that is gone or cannot be read by anybody."""
        for start in range(0, len(keys), AT_ONCE):
            payload = self.payload(keys[start : start + AT_ONCE], uris, tags)
            yield from map(present, self._get_elements(payload))

    def payload(self, keys: Sequence[str], uris: Sequence[str], tags: Sequence[str] = ()) -> Any:
        payload = create_element("m:GetItem")
        payload.append(shape("m:ItemShape", uris, tags))
        payload.append(item_ids_element([ItemId(id=key) for key in keys], self.account.version))
        return payload


def present(found: Any) -> Any:
    """An element; None if the answer complains of this mail alone, and any other complaint is raised."""
    if isinstance(found, Exception):
        if code(found) in PASSING | DENIED or not code(found):
            raise found
        return None
    return found


def known(account: Any, name: str) -> Any:
    """One of the folders that every mailbox has ("inbox", "sentitems"), in whatever language; asks nobody."""
    return DistinguishedFolderId(id=name, mailbox=Mailbox(email_address=account.primary_smtp_address))


def folder_id(found: str) -> Any:
    """Any other folder."""
    return FolderId(id=found)


def shape(name: str, uris: Sequence[str], tags: Sequence[str] = ()) -> Any:
    """What is to be told: ids and these fields."""
    wanted = create_element("t:AdditionalProperties")
    wanted.extend(create_element("t:FieldURI", attrs={"FieldURI": uri}) for uri in uris)
    wanted.extend(extended(tag, "String") for tag in tags)
    whole = create_element(name)
    add_xml_child(whole, "t:BaseShape", "IdOnly")
    whole.append(wanted)
    return whole


def extended(tag: str, kind: str) -> Any:
    """A property by its number in the store."""
    return create_element("t:ExtendedFieldURI", attrs={"PropertyTag": tag, "PropertyType": kind})


def only(found: Iterable[Any]) -> Any:
    """The one answer there must be; what it complains of is raised."""
    answers = accepted(found)
    if len(answers) != 1:
        raise UnreadableError(f"{len(answers)} answers instead of one")
    return answers[0]


def accepted(found: Iterable[Any]) -> list[Any]:
    """All answers; what one complains of is raised."""
    answers = list(found)
    for each in answers:
        if isinstance(each, EWSError):
            raise each
    return answers


def id_in(elem: Any, name: str) -> str:
    """The id of an item or folder."""
    found = elem.find(f"{{{TNS}}}{name}")
    if found is None or not found.get("Id"):
        raise UnreadableError(f"no {name}")
    return str(found.get("Id"))


def tag(elem: Any) -> str:
    """The name of an element, without its namespace."""
    return str(elem.tag).rpartition("}")[2]
