"""Autodiscover ([MS-OXWSADISC]): where the service is, by GetUserSettings, and the older form ([MS-OXDSCLI])."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from tests.ews.server import Server

SPACE = "http://schemas.microsoft.com/exchange/2010/Autodiscover"
ACTION = f"{SPACE}/Autodiscover/GetUserSettingsResponse"
OUTLOOK = "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"


def redirected(server: Server, path: str) -> str:
    """Where HTTP itself sends everybody on: for the path, whoever asks."""
    kind, target = server.redirects.get(path, ("", ""))
    return target if kind == "http" else ""


def answer(server: Server, data: bytes, path: str) -> bytes:
    """The address of the service for whoever is asked for, or where to ask instead."""
    found = re.search(rb"<(?:\w+:)?(?:Mailbox|EMailAddress)>([^<]+)<", data)
    address = found[1].decode().lower() if found else ""
    kind, target = server.redirects.get(address, ("", ""))
    if path.lower().endswith(".xml"):
        return _older(server, address, kind, target).encode()
    asked = [one.decode() for one in re.findall(rb"<(?:\w+:)?Setting>([^<]+)<", data)]
    return _settings(server, address, asked, kind, target).encode()


def service(server: Server) -> str:
    return f"https://localhost:{server.port}/EWS/Exchange.asmx"


def _settings(server: Server, address: str, asked: list[str], kind: str, target: str) -> str:
    if kind in ("url", "address"):
        code, words = {"url": "RedirectUrl", "address": "RedirectAddress"}[kind], "Redirection."
    elif address not in server.store.boxes:
        code, words = "InvalidUser", f"Invalid user: '{address}'."
    else:
        code, words = "NoError", "No error."
    known = _known(server, address) if code == "NoError" else {}
    said = "".join(
        f'<UserSetting i:type="StringSetting"><Name>{name}</Name><Value>{escape(known[name])}</Value></UserSetting>'
        for name in asked
        if name in known
    )
    wrong = "".join(
        "<UserSettingError><ErrorCode>SettingIsNotAvailable</ErrorCode><ErrorMessage>Setting is not available."
        f"</ErrorMessage><SettingName>{escape(name)}</SettingName></UserSettingError>"
        for name in asked
        if code == "NoError" and name not in known
    )
    to = f"<RedirectTarget>{escape(target)}</RedirectTarget>" if target else '<RedirectTarget i:nil="true"/>'
    return _soap(server, (
        f"<UserResponse><ErrorCode>{code}</ErrorCode><ErrorMessage>{escape(words)}</ErrorMessage>{to}"
        f"<UserSettingErrors>{wrong}</UserSettingErrors><UserSettings>{said}</UserSettings></UserResponse>"
    ))  # fmt: skip


def _known(server: Server, address: str) -> dict[str, str]:
    major, minor, first, second = server.build
    return {
        "UserDisplayName": address, "AutoDiscoverSMTPAddress": address, "ExternalEwsUrl": service(server),
        "InternalEwsUrl": service(server),
        "EwsSupportedSchemas": "Exchange2007, Exchange2010, Exchange2013, Exchange2016",
        "ExternalEwsVersion": f"{major:02}.{minor:02}.{first:04}.{second:03}",
    }  # fmt: skip


def _soap(server: Server, responses: str) -> str:
    major, minor, first, second = server.build
    version = (
        f'<h:ServerVersionInfo xmlns:h="{SPACE}"><h:MajorVersion>{major}</h:MajorVersion><h:MinorVersion>{minor}'
        f"</h:MinorVersion><h:MajorBuildNumber>{first}</h:MajorBuildNumber><h:MinorBuildNumber>{second}"
        f"</h:MinorBuildNumber><h:Version>{server.newest}</h:Version></h:ServerVersionInfo>"
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" '
        'xmlns:a="http://www.w3.org/2005/08/addressing">'
        f'<s:Header><a:Action s:mustUnderstand="1">{ACTION}</a:Action>{version}</s:Header><s:Body>'
        f'<GetUserSettingsResponseMessage xmlns="{SPACE}"><Response xmlns:i="http://www.w3.org/2001/XMLSchema-instance">'
        f"<ErrorCode>NoError</ErrorCode><ErrorMessage/><UserResponses>{responses}</UserResponses></Response>"
        "</GetUserSettingsResponseMessage></s:Body></s:Envelope>"
    )


def _older(server: Server, address: str, kind: str, target: str) -> str:
    """The XML file that Outlook asks for."""
    if kind == "url":
        account = f"<Action>redirectUrl</Action><RedirectUrl>{escape(target)}</RedirectUrl>"
    elif kind == "address":
        account = f"<Action>redirectAddr</Action><RedirectAddr>{escape(target)}</RedirectAddr>"
    else:
        place = f"<Protocol><Type>EXPR</Type><EwsUrl>{service(server)}</EwsUrl></Protocol>"
        account = f"<AccountType>email</AccountType><Action>settings</Action>{place}"
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">'
        f'<Response xmlns="{OUTLOOK}"><User><DisplayName>{escape(address)}</DisplayName></User>'
        f"<Account>{account}</Account></Response></Autodiscover>"
    )
