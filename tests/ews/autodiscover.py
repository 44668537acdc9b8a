"""Autodiscover ([MS-OXWSADISC]): where the service is; GetUserSettings, and the older form ([MS-OXDSCLI])."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from tests.ews.server import Server

SPACE = "http://schemas.microsoft.com/exchange/2010/Autodiscover"
ACTION = f"{SPACE}/Autodiscover/GetUserSettingsResponse"


def answer(server: Server, data: bytes, path: str) -> tuple[int, bytes, list[tuple[str, str]]]:
    """The address of the service for whoever is asked for; `server.elsewhere` instead, if it is set."""
    url = f"https://localhost:{server.port}/EWS/Exchange.asmx"
    found = re.search(rb"<(?:\w+:)?(?:Mailbox|EMailAddress)>([^<]+)<", data)
    address = found[1].decode() if found else ""
    if path.lower().endswith(".xml"):
        return 200, _older(address, url).encode(), []
    return 200, _settings(server, address, url).encode(), []


def _settings(server: Server, address: str, url: str) -> str:
    major, minor, first, second = server.build
    values = {
        "UserDisplayName": address, "AutoDiscoverSMTPAddress": address, "ExternalEwsUrl": url, "InternalEwsUrl": url,
        "EwsSupportedSchemas": "Exchange2007, Exchange2010, Exchange2013, Exchange2016",
        "ExternalEwsVersion": f"{major:02}.{minor:02}.{first:04}.{second:03}",
    }  # fmt: skip
    said = "".join(
        f'<UserSetting i:type="StringSetting"><Name>{name}</Name><Value>{escape(value)}</Value></UserSetting>'
        for name, value in values.items()
    )
    version = (
        f'<h:ServerVersionInfo xmlns:h="{SPACE}"><h:MajorVersion>{major}</h:MajorVersion><h:MinorVersion>{minor}'
        f"</h:MinorVersion><h:MajorBuildNumber>{first}</h:MajorBuildNumber><h:MinorBuildNumber>{second}"
        "</h:MinorBuildNumber><h:Version>Exchange2016</h:Version></h:ServerVersionInfo>"
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" '
        'xmlns:a="http://www.w3.org/2005/08/addressing">'
        f'<s:Header><a:Action s:mustUnderstand="1">{ACTION}</a:Action>{version}</s:Header><s:Body>'
        f'<GetUserSettingsResponseMessage xmlns="{SPACE}"><Response xmlns:i="http://www.w3.org/2001/XMLSchema-instance">'
        "<ErrorCode>NoError</ErrorCode><ErrorMessage/><UserResponses><UserResponse><ErrorCode>NoError</ErrorCode>"
        '<ErrorMessage>No error.</ErrorMessage><RedirectTarget i:nil="true"/><UserSettingErrors/>'
        f"<UserSettings>{said}</UserSettings></UserResponse></UserResponses></Response>"
        "</GetUserSettingsResponseMessage></s:Body></s:Envelope>"
    )


def _older(address: str, url: str) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">'
        '<Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">'
        f"<User><DisplayName>{escape(address)}</DisplayName></User><Account><AccountType>email</AccountType>"
        f"<Action>settings</Action><Protocol><Type>EXPR</Type><EwsUrl>{url}</EwsUrl></Protocol></Account>"
        "</Response></Autodiscover>"
    )
