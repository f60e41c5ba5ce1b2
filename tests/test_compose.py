"""docker-compose.yml starts one Neo4j that only its owner can enter."""

from pathlib import Path
from typing import Any

import pytest
import yaml

FILE = Path(__file__).parent.parent / "docker-compose.yml"


@pytest.fixture(scope="module")
def neo4j() -> dict[str, Any]:
    return yaml.safe_load(FILE.read_text(encoding="utf-8"))["services"]["neo4j"]


def test_the_server_is_the_supported_community_edition(neo4j: dict[str, Any]) -> None:
    assert neo4j["image"] == "neo4j:5.26-community"


def test_the_password_comes_from_the_environment_and_has_no_default(neo4j: dict[str, Any]) -> None:
    assert neo4j["environment"]["NEO4J_AUTH"].startswith("neo4j/${NEO4J_PASSWORD:?")


def test_ports_are_open_to_this_machine_only(neo4j: dict[str, Any]) -> None:
    assert {port.rpartition(":")[0] for port in neo4j["ports"]} == {"127.0.0.1:7474", "127.0.0.1:7687"}


def test_data_outlives_the_container_and_health_is_checked(neo4j: dict[str, Any]) -> None:
    declared = yaml.safe_load(FILE.read_text(encoding="utf-8"))["volumes"]
    assert {volume.partition(":")[0] for volume in neo4j["volumes"]} == set(declared)
    assert "7474" in neo4j["healthcheck"]["test"][1]
