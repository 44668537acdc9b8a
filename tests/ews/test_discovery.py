"""Autodiscover, as exchangelib walks it: names of the domain, redirections of every kind, users that are unknown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import requests
from exchangelib import BASIC, Credentials
from exchangelib import errors as ews
from exchangelib.autodiscover import clear_cache
from exchangelib.autodiscover.discovery import Autodiscovery
from exchangelib.autodiscover.protocol import AutodiscoverProtocol

from tests.ews import Exchange
from tests.ews.client import names_lead_here
from tests.ews.conftest import ME, OTHER

PLACE = "/autodiscover/autodiscover.svc"


@pytest.fixture(autouse=True)
def nothing_remembered(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """exchangelib keeps what it found in a file for all programs: here in one of our own."""
    monkeypatch.setattr("exchangelib.autodiscover.cache.AUTODISCOVER_PERSISTENT_STORAGE", f"{tmp_path}/cache")
    clear_cache()
    yield
    clear_cache()


def found(address: str = ME, password: str = "secret") -> tuple[str, str]:
    """The address of the service, and whose mailbox it is."""
    answer, protocol = Autodiscovery(email=address, credentials=Credentials(address, password)).discover()
    protocol.close()
    return answer.ews_url, answer.autodiscover_smtp_address


@pytest.mark.parametrize("host", ["owner.test", "autodiscover.owner.test"])
def test_the_service_is_found_at_the_names_of_the_domain(server: Exchange, host: str) -> None:
    with names_lead_here(server, host):
        assert found() == (server.url, ME)


def test_the_service_is_found_by_an_srv_record(server: Exchange) -> None:
    with names_lead_here(server, "mail.owner.test", srv={"_autodiscover._tcp.owner.test": "mail.owner.test"}):
        assert found() == (server.url, ME)


def test_a_redirection_of_http_is_followed(server: Exchange, monkeypatch: pytest.MonkeyPatch) -> None:
    """By who knows the kind of login already: exchangelib cannot learn it from a redirection."""
    monkeypatch.setattr(AutodiscoverProtocol, "get_auth_type", lambda _: BASIC)
    server.redirect(PLACE, "http", "https://mail.owner.test/Autodiscover/there.svc")
    with names_lead_here(server, "autodiscover.owner.test", "mail.owner.test"):
        assert found() == (server.url, ME)


def test_a_redirection_to_another_url_is_followed_and_a_circle_is_not(server: Exchange) -> None:
    server.redirect(ME, "url", "https://mail.owner.test/Autodiscover/there.svc")
    with names_lead_here(server, "autodiscover.owner.test", "mail.owner.test"), pytest.raises(ews.AutoDiscoverFailed):
        found()
    assert [r.operation for r in server.requests].count("GetUserSettings") > 1


def test_a_redirection_to_another_address_is_followed(server: Exchange) -> None:
    server.redirect("old@owner.test", "address", ME)
    with names_lead_here(server, "autodiscover.owner.test"):
        answer, protocol = Autodiscovery(email="old@owner.test", credentials=Credentials(ME, "secret")).discover()
        protocol.close()
    assert (answer.ews_url, answer.autodiscover_smtp_address) == (server.url, ME)


def test_two_addresses_that_send_on_to_each_other_are_noticed(server: Exchange) -> None:
    server.redirect(ME, "address", OTHER)
    server.redirect(OTHER, "address", ME)
    with (
        names_lead_here(server, "autodiscover.owner.test", "autodiscover.company.test"),
        pytest.raises(ews.AutoDiscoverCircularRedirect),
    ):
        found()


def test_who_has_no_mailbox_and_who_has_no_password_find_nothing(server: Exchange) -> None:
    with names_lead_here(server, "autodiscover.owner.test"):
        with pytest.raises(ews.ErrorNonExistentMailbox):
            Autodiscovery(email="nobody@owner.test", credentials=Credentials(ME, "secret")).discover()
        with pytest.raises(ews.UnauthorizedError):
            found(password="wrong")


def test_where_no_name_leads_anywhere_nothing_is_found(server: Exchange) -> None:
    with names_lead_here(server), pytest.raises(ews.AutoDiscoverFailed):
        found()


def test_a_fault_can_be_meant_for_it(server: Exchange) -> None:
    server.fault("GetUserSettings", "503", times=9)
    with names_lead_here(server, "autodiscover.owner.test"), pytest.raises(ews.AutoDiscoverFailed):
        found()


def test_the_older_form_tells_the_same(server: Exchange) -> None:
    url = server.autodiscover_url.replace(".svc", ".xml")
    asked = f"<Autodiscover><Request><EMailAddress>{ME}</EMailAddress></Request></Autodiscover>"
    with requests.post(url, data=asked, auth=(ME, "secret"), verify=str(server.ca_file)) as answer:
        assert f"<EwsUrl>{server.url}</EwsUrl>" in answer.text
    server.redirect(ME, "url", "https://mail.owner.test/")
    with requests.post(url, data=asked, auth=(ME, "secret"), verify=str(server.ca_file)) as answer:
        assert "<RedirectUrl>https://mail.owner.test/</RedirectUrl>" in answer.text
