// name: planned_by_meeting
// doc: What was agreed or announced at a meeting: the visits, meetings and agreements that it plans.
// param: meeting FactId — the meeting, as other answers give it
// column: kind str
// column: status str
// column: planned_for date | None
// column: precision Precision | None
// column: parties list[str]
// column: where_to str | None
// column: quote str | None
// column: planned FactId
// example: meeting=$meeting
MATCH (m:Fact {id: $meeting})
MATCH (m)-[:PLANS]->(f:Fact)
MATCH (f)-[:PARTICIPANT|VISITOR|PARTY]->(n:Entity)
OPTIONAL MATCH (f)-[:DESTINATION]->(c:Country)
WITH f, c, n
ORDER BY n.name, n.id
WITH f, c, collect(n.name) AS parties
MATCH (f)-[:SUPPORTED_BY]->(e:Evidence)
WITH f, c, parties, e
ORDER BY left(e.sequence, 10), e.id
WITH f, c, parties, collect(e.quote) AS quotes
RETURN f.predicate AS kind, f.status AS status, f.date AS planned_for, f.date_precision AS precision, parties,
       coalesce(f.city, c.name, f.place) AS where_to, quotes[size(quotes) - 1] AS quote, f.id AS planned
ORDER BY coalesce(toString(planned_for), ''), planned
