"""Statements that may be read with, and those that may not."""

import pytest

from kg.errors import UsageError
from kg.store.readonly import refuse_writes

READING = (
    "MATCH (n:Person) RETURN n.name AS name",
    "// CREATE in a comment\nMATCH (n) /* DELETE */ RETURN n",
    "MATCH (n) WHERE n.name = 'SET x' RETURN \"it's MERGE\" AS text",
    "MATCH (n)-[:CREATE]->(m:Delete) RETURN n.set AS a, n.`create` AS `drop`",
    "MATCH (n) CALL { WITH n RETURN 1 AS one } RETURN one, duration.between(n.a, n.b) AS d",
    "CALL db.labels() YIELD label RETURN label",
    "RETURN date('2024-01-01') AS day;",
    "OPTIONAL MATCH (n) RETURN n.start AS start, n.end AS end ORDER BY start",
)
WRITING = (
    "CREATE (n) RETURN n",
    "MATCH (n) SET n.x = 1",
    "match (n) detach delete n",
    "MATCH (n) REMOVE n.x",
    "MATCH (n) FOREACH (x IN [1] | MERGE (:A))",
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "MATCH (n) CALL { WITH n SET n.x = 1 } RETURN n",
    "CALL apoc.cypher.doIt('CREATE (n)', {}) YIELD value RETURN value",
    "CALL dbms.security.changePassword('x')",
    "RETURN apoc.cypher.runFirstColumn('CREATE (n) RETURN n', {}) AS x",
    "MATCH (n) WITH n, 1. SET n.x = 2 RETURN n",
    "DROP CONSTRAINT fact_id",
    "SHOW USERS",
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
    "MATCH (n) RETURN n; CREATE (m)",
    "RETURN 'a\\u0027 CREATE (n) //'",
    "MATCH (n) /* never closed CREATE (m)",
    "MATCH (n) RETURN 'never closed",
    "",
    "   // only a comment",
)


@pytest.mark.parametrize("statement", READING)
def test_reading_is_allowed(statement: str) -> None:
    refuse_writes(statement)


@pytest.mark.parametrize("statement", WRITING)
def test_writing_is_refused(statement: str) -> None:
    with pytest.raises(UsageError, match="only reading is allowed"):
        refuse_writes(statement)
