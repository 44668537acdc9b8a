"""Who is let in: passwords by Basic and NTLM, tokens, and who may stand for another."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import parse_qs

import pytest
import requests
import requests_ntlm
from exchangelib import BASIC, IMPERSONATION, NTLM, Identity, OAuth2AuthorizationCodeCredentials
from exchangelib import errors as ews

from tests.ews import Exchange
from tests.ews.client import account, trusted
from tests.ews.conftest import ME, OTHER, USERS, mail


def by_token(token: str) -> Any:
    return OAuth2AuthorizationCodeCredentials(
        access_token={"access_token": token, "token_type": "Bearer"}, identity=Identity(primary_smtp_address=ME)
    )


@pytest.mark.parametrize("auth", [BASIC, NTLM])
@pytest.mark.parametrize("login", [ME, "OWNER\\catchall", "owner.test\\catchall"])
def test_a_password_opens_the_mailbox(server: Exchange, auth: str, login: str) -> None:
    server.deliver(ME, mail(1))
    with account(server, ME, auth=auth, login=login) as box:
        assert box.inbox.total_count == 1 and box.inbox.get().message_id == "<1@company.test>"
    assert "NTLM_USER_FILE" not in os.environ


@pytest.mark.parametrize("auth", [BASIC, NTLM])
def test_a_wrong_password_is_refused_and_a_new_one_taken(server: Exchange, auth: str) -> None:
    with account(server, ME, "wrong", auth=auth) as box, pytest.raises(ews.UnauthorizedError):
        assert box.inbox
    server.change_password(ME, "wrong")
    with account(server, ME, "wrong", auth=auth) as box:
        assert box.inbox
    with account(server, "nobody@owner.test", "x", auth=auth) as box, pytest.raises(ews.UnauthorizedError):
        assert box.inbox


def test_ntlm_is_one_handshake_for_a_connection(server: Exchange) -> None:
    with account(server, ME, auth=NTLM) as box:
        assert box.inbox and box.sent
    assert {request.login for request in server.requests} == {ME}


def test_extended_protection_wants_the_answer_bound_to_the_certificate(server: Exchange) -> None:
    server.set(protected=True)
    for bound, status in ((True, 500), (False, 401)):
        login = requests_ntlm.HttpNtlmAuth(ME, "secret", send_cbt=bound)
        asked = b'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><x/></s:Body></s:Envelope>'
        with requests.post(server.url, data=asked, auth=login, verify=str(server.ca_file)) as answer:
            assert answer.status_code == status


def test_kind_of_login_and_version_are_learnt_by_who_asks(server: Exchange) -> None:
    with account(server, ME, auth=None, known=False) as box:
        assert box.inbox.name == "Inbox"
        assert box.protocol.auth_type == NTLM and str(box.protocol.version.build) == "15.2.1544.11"


def test_an_older_server_wants_an_older_version(server: Exchange) -> None:
    server.set(newest="Exchange2013_SP1", build=(15, 0, 1497, 2))
    with account(server, ME) as box:
        assert box.inbox.name == "Inbox" and box.version.api_version == "Exchange2013_SP1"


@pytest.mark.parametrize("offered", ["Basic", "NTLM", "Bearer"])
def test_nobody_comes_in_by_a_login_that_is_not_offered(offered: str) -> None:
    with Exchange(USERS, offers=(offered,)) as server, trusted(server):
        server.tokens["good"] = ME
        server.allow_impersonation(ME)
        ways = {
            "Basic": account(server, ME, auth=BASIC),
            "NTLM": account(server, ME, auth=NTLM),
            "Bearer": account(server, ME, auth="OAuth 2.0", credentials=by_token("good")),
        }
        for name, way in ways.items():
            with way as box:
                if name == offered:
                    assert box.inbox
                else:
                    with pytest.raises((ews.UnauthorizedError, ews.ErrorInternalServerTransientError)):
                        assert box.inbox


def test_a_token_opens_the_mailbox_of_its_user_until_it_is_revoked(server: Exchange) -> None:
    server.allow_token("good", ME)
    with account(server, ME, auth="OAuth 2.0", credentials=by_token("good")) as box:
        with pytest.raises(ews.ErrorImpersonateUserDenied):
            assert box.inbox  # exchangelib stands for the mailbox whenever it has a token
        server.allow_impersonation(ME)
        assert box.inbox
        del server.tokens["good"]
        with pytest.raises(ews.UnauthorizedError):
            assert box.sent


def test_the_token_of_an_application_needs_somebody_to_stand_for(server: Exchange) -> None:
    server.allow_token("app")
    head = {"Authorization": "Bearer app"}
    with account(server, ME, auth="OAuth 2.0", credentials=by_token("app")) as box:
        assert box.inbox
    asked = server.requests[-1].asked
    alone = asked.replace(b"t:ExchangeImpersonation", b"t:Nobody")
    with requests.post(server.url, data=alone, headers=head, verify=str(server.ca_file)) as answer:
        assert answer.status_code == 500 and b"must be present for this type of OAuth token" in answer.content


@contextmanager
def authority(users: dict[str, str]) -> Iterator[str]:
    """Who is asked for tokens (RFC 7662)."""

    class Authority(BaseHTTPRequestHandler):
        def log_message(self, *args: Any) -> None:
            """It keeps no log."""

        def do_POST(self) -> None:
            token = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())["token"][0]
            said = json.dumps({"active": token in users, "username": users.get(token)}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

    with HTTPServer(("127.0.0.1", 0), Authority) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"http://127.0.0.1:{running.server_address[1]}/introspect"
        running.shutdown()
        thread.join()


def test_an_authority_may_be_asked_for_tokens(server: Exchange) -> None:
    server.allow_impersonation(ME)
    users = {"theirs": ME}
    with authority(users) as url:
        server.set(introspection=url)
        with account(server, ME, auth="OAuth 2.0", credentials=by_token("theirs")) as box:
            assert box.inbox
            users.clear()
            with pytest.raises(ews.UnauthorizedError):
                assert box.sent


def test_impersonation_needs_its_role(server: Exchange) -> None:
    server.deliver(OTHER, mail(1))
    with account(server, OTHER, "secret", login=ME, access=IMPERSONATION) as box:
        with pytest.raises(ews.ErrorImpersonateUserDenied):
            assert box.inbox.total_count
        server.allow_impersonation(ME)
        assert box.inbox.total_count == 1
    nobody = account(server, "nobody@owner.test", "secret", login=ME, access=IMPERSONATION)
    with nobody as box, pytest.raises(ews.ErrorNonExistentMailbox):
        assert box.inbox


def test_two_doubles_at_once_know_their_own_people_only(server: Exchange) -> None:
    with Exchange({ME: "another"}) as second, trusted(second), account(second, ME, "another", auth=NTLM) as box:
        assert box.inbox
    with trusted(server), account(server, ME, "another", auth=NTLM) as box, pytest.raises(ews.UnauthorizedError):
        assert box.inbox
