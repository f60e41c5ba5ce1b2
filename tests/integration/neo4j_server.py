"""A real Neo4j 5.26 without Docker: Maven's artifacts in a cache, a home of its own, free local ports."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from neo4j import GraphDatabase
from neo4j.exceptions import DriverError, Neo4jError
from platformdirs import user_cache_path

VERSION = "5.26.30"
POM = Path(__file__).parents[2] / ".ci" / "neo4j" / "pom.xml"
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"
FOLDERS = ("conf", "data", "logs", "run", "plugins", "import", "licenses", "certificates", "labs")
OPENED = "java.base/{}=ALL-UNNAMED"
PACKAGES = ("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent")
START_SECONDS = 300


class Unavailable(Exception):
    """No server is named and none can be started here: the reason, for a skip."""


@dataclass(frozen=True)
class Server:
    """Where a Neo4j answers, and as whom to ask."""

    url: str
    user: str | None = None
    password: str | None = None
    http: int | None = None


@contextmanager
def running(home: Path) -> Iterator[Server]:
    """The server of ``NEO4J_URI`` if set, else one started in ``home`` and stopped at the end."""
    named = os.environ.get("NEO4J_URI")
    if named is not None:
        yield Server(named, os.environ.get("NEO4J_USER", "neo4j"), os.environ.get("NEO4J_PASSWORD"))
        return
    with started(home) as own:
        yield own.server


@dataclass
class Own:
    """A server of the test's own, which can be killed and started again on what it has kept."""

    home: Path
    server: Server
    command: list[str]
    process: "subprocess.Popen[bytes] | None" = None

    def start(self) -> None:
        """Start it and wait until it answers."""
        log = self.home / "logs" / "console.log"
        with log.open("ab") as console:
            self.process = subprocess.Popen(self.command, stdout=console, stderr=subprocess.STDOUT)
        _await(self.process, self.server, log)

    def kill(self) -> None:
        """End it as a power cut would."""
        if self.process is not None:
            self.process.kill()
            self.process.wait(timeout=60)


@contextmanager
def started(home: Path) -> Iterator[Own]:
    """A server in ``home``, stopped at the end."""
    bolt, http = _free_ports(2)
    server = Server(f"bolt://127.0.0.1:{bolt}", http=http)
    own = Own(home, server, _command(home, artifacts()))
    _configure(home, server)
    try:
        own.start()
        yield own
    finally:
        if own.process is not None:
            own.process.terminate()
            own.process.wait(timeout=60)


def import_csv(home: Path, tables: Path) -> None:
    """What ``neo4j-admin database import full`` does, for a server that will be ``started`` in ``home``."""
    for name in FOLDERS:
        (home / name).mkdir(parents=True, exist_ok=True)
    files = [f"--nodes={tables / 'nodes.csv'}", f"--relationships={tables / 'edges.csv'}"]
    files += [f"--report-file={tables / 'import.report'}"]
    import_ = ["org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j", "--multiline-fields=true"]
    places = {"NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")}
    subprocess.run([*_java(artifacts()), *import_, *files], env={**os.environ, **places}, check=True)


def artifacts() -> Path:
    """The folder of jars, filled by Maven the first time; raises ``Unavailable``."""
    for program in ("java", "mvn"):
        if shutil.which(program) is None:
            raise Unavailable(f"neither NEO4J_URI is set nor is {program} installed")
    folder = user_cache_path("communique-kg") / f"neo4j-{VERSION}"
    if not (folder / "complete").is_file():
        _fetch(folder)
    return folder / "lib"


def _fetch(folder: Path) -> None:
    jars = f"-DoutputDirectory={folder / 'lib'}"
    done = subprocess.run(
        ["mvn", "-q", "-B", "-f", str(POM), COPY, jars], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise Unavailable(f"Maven could not copy Neo4j's artifacts: {done.stdout[-400:]}")
    (folder / "complete").touch()


def _configure(home: Path, server: Server) -> None:
    for name in FOLDERS:
        (home / name).mkdir(parents=True, exist_ok=True)
    lines = (
        f"server.bolt.listen_address={server.url.removeprefix('bolt://')}",
        f"server.http.listen_address=127.0.0.1:{server.http}",
        "server.https.enabled=false",
        f"dbms.security.auth_enabled={'false' if server.password is None else 'true'}",
        "server.memory.pagecache.size=256m",
        "dbms.usage_report.enabled=false",
    )
    (home / "conf" / "neo4j.conf").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _command(home: Path, jars: Path) -> list[str]:
    places = [f"--home-dir={home}", f"--config-dir={home / 'conf'}"]
    return [*_java(jars), "org.neo4j.server.CommunityEntryPoint", *places]


def _java(jars: Path) -> list[str]:
    opens = [f"--add-opens={OPENED.format(package)}" for package in PACKAGES]
    memory = ["-Xms512m", "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]  # quick to start
    return ["java", *memory, *opens, "-cp", f"{jars}/*"]


def _await(process: "subprocess.Popen[bytes]", server: Server, log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    with GraphDatabase.driver(server.url) as driver:
        while process.poll() is None and time.monotonic() < deadline:
            try:
                driver.verify_connectivity()
            except (DriverError, Neo4jError):
                time.sleep(0.3)
            else:
                return
    raise RuntimeError(f"Neo4j did not start: {log.read_text(errors='replace')[-2000:]}")


def _free_ports(number: int) -> list[int]:
    """As many ports, all held until the last is found: no two are one."""
    with ExitStack() as held:
        probes = [held.enter_context(socket.socket()) for _ in range(number)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [int(probe.getsockname()[1]) for probe in probes]
