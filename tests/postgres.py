"""A real PostgreSQL on a socket in a folder of its own, started by the tests that ask for it."""

from __future__ import annotations

import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

INSTALL = "apt-get install -y --no-install-recommends postgresql"
SETTINGS = ("listen_addresses=''", "max_connections=60", "shared_buffers=32MB", "fsync=on", "max_wal_size=256MB")


def programs() -> Path | None:
    """The folder of the newest server's programs."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: float(path.parts[-3]))
    if found:
        return found[-1].parent
    named = shutil.which("postgres")
    return Path(named).resolve().parent if named else None


def missing() -> str:
    """Why no server can be started here, or nothing."""
    return "" if programs() else f"postgres not found: {INSTALL}"


@dataclass
class Postgres:
    """A running server; `url()` gives a place of its own in it, without tables."""

    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="replybot-pg-")))
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    schemas: list[str] = field(default_factory=list)

    def start(self) -> Postgres:
        """The first time with a new cluster; after `stop`, the same one again."""
        if not (self.folder / "data").exists():
            if os.geteuid() == 0:
                shutil.chown(self.folder, _user())
            self._run(
                "initdb", "-D", str(self.folder / "data"), "-A", "trust", "-U", "owner", "--no-sync", "-E", "UTF8"
            )
        options = " ".join(f"-c {one}" for one in (*SETTINGS, f"unix_socket_directories={self.folder}"))
        log = str(self.folder / "log")
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-o", options, "-l", log, "-w", "-t", "60", "start")
        return self

    def stop(self, mode: str = "fast") -> None:
        """`immediate` is a crash: it recovers from its log at the next start."""
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-m", mode, "-w", "-t", "60", "stop")

    def end(self) -> None:
        """Stops it and removes its folder."""
        self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self) -> str:
        """A schema of its own: as good as a database, and made at once; forty at a time, for each psql costs more."""
        if not self.schemas:
            self.schemas = [f"t{os.getpid()}_{next(self.numbers)}" for _ in range(40)]
            self.sql("; ".join(f"CREATE SCHEMA {name}" for name in self.schemas))
        name = self.schemas.pop()
        return f"postgresql://owner@/postgres?host={self.folder}&options=-csearch_path%3D{name}"

    def sql(self, statement: str) -> str:
        """What psql prints, bare."""
        where = ("-h", str(self.folder), "-U", "owner", "-d", "postgres")
        return self._run("psql", *where, "-AtqX", "-v", "ON_ERROR_STOP=1", "-c", statement)

    def _run(self, program: str, *words: str) -> str:
        found = programs()
        assert found is not None, missing()
        user = ("setpriv", f"--reuid={_user()}", f"--regid={_group()}", "--clear-groups") if os.geteuid() == 0 else ()
        command = [*user, str(found / program), *words]
        with tempfile.TemporaryFile() as out:  # a pipe would stay open as long as the server runs
            done = subprocess.run(command, stdout=out, stderr=subprocess.STDOUT, cwd="/", timeout=120, check=False)
            out.seek(0)
            said = out.read().decode()
        if done.returncode:
            raise RuntimeError(f"{program} ended with {done.returncode}: {said}")
        return said


def _user() -> str:
    names = {each.pw_name for each in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _group() -> str:
    return str(pwd.getpwnam(_user()).pw_gid)
