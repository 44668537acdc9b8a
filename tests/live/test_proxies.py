"""Real servers behind a man in the middle who drops, delays, cuts, refuses, garbles and hangs, at drawn points of the
dialogue: no letter comes twice, no mail is lost, and the ledger says what became of each. PROXY_ROUNDS: how many."""

from __future__ import annotations

import os
import random
from datetime import timedelta
from pathlib import Path

import pytest

from tests.conftest import Servers
from tests.faults import Room, Score
from tests.proxies import BY_CLIENT, FAULTS, Proxy

pytestmark = pytest.mark.live
HOUR = timedelta(hours=1)
ROUNDS = int(os.environ.get("PROXY_ROUNDS", "14"))


def between(room: Room, proxies: dict[str, Proxy]) -> None:
    """The room's mail goes through the proxies, without TLS; time-outs are short."""
    env, text = room.servers.env, (room.folder / "config.toml").read_text()
    login = f'username = "{room.user}"\npassword_file = "secret"\nca_file = "{env["CA_FILE"]}"\n'
    head, tail = text.split("[mailbox.transport]")
    head = head.replace(f"port = {env['IMAP_PORT']}\n", f"port = {proxies['imap'].port}\ntimeout = 3\n")
    head = head.replace(f'ca_file = "{env["CA_FILE"]}"\n', "allow_plain = true\n").replace('"starttls"', '"plain"')
    tail = tail.replace(f"port = {env['SUBMISSION_PORT']}\n", f"port = {proxies['smtp'].port}\n")
    tail = tail.replace(login, "allow_plain = true\n").replace('"starttls"', '"plain"').replace("= 20", "= 3")
    (room.folder / "config.toml").write_text(head + "[mailbox.transport]" + tail)


def test_whatever_is_done_to_the_dialogue_nothing_comes_twice_is_lost_or_told_wrongly(
    servers: Servers, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    env = servers.env
    proxies = {
        "imap": Proxy(int(env["IMAP_PORT"]), "imap"),
        "smtp": Proxy(int(env["MX_PORT"]), "smtp"),
    }
    room = Room(tmp_path / "room", servers, f"sqlite:///{tmp_path}/ledger.db")
    between(room, proxies)
    said, score, struck, rng = {}, Score(), dict.fromkeys(FAULTS, 0), random.Random()
    for name, proxy in proxies.items():
        room.arrive()
        proxy.arm("", 0)
        assert room.run() == 0
        said[name] = dict(proxy.lines)
        assert said[name]["server"] > 5, name
    try:
        for number in range(ROUNDS):
            fault, name = FAULTS[number % len(FAULTS)], ("smtp", "imap")[number // len(FAULTS) % 2]
            proxy = proxies[name]
            room.arrive()
            proxy.arm(fault, rng.randint(1, said[name]["client" if fault in BY_CLIENT else "server"]))
            room.run(later=number * HOUR)
            struck[fault] += proxy.struck
            score.rounds += 1
            proxy.arm("", 0)
            for _ in range(4):  # a letter that was refused for now is tried again an hour later
                if room.run(later=(number + 1) * HOUR) == 0:
                    break
        room.compare(score)
    finally:
        for proxy in proxies.values():
            proxy.close()
    with capsys.disabled():
        print(f"\n{struck}. " + score.line("proxies"))
    assert (score.twice, score.lost, score.wrong, score.provable) == (0, 0, 0, 0), score.complaints
    assert score.complaints == []
    assert sum(struck.values()) > ROUNDS // 2
