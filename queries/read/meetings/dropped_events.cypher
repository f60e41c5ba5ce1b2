// name: dropped_events
// doc: Meetings and visits that were cancelled, postponed or denied, with the earliest document that announced them.
// param: country CountryCode | None — only those that concern it
// param: limit int = 100 — most rows
// returns: many
// column: kind str
// column: status str
// column: date date | None
// column: parties list[str]
// column: announced date | None
// column: dropped date | None
// column: quote str | None
// column: fact FactId
// example: country=DZ
MATCH (f:Fact)
WHERE f.status IN ['cancelled', 'postponed', 'denied']
MATCH (f)-[r:PARTICIPANT|VISITOR|DESTINATION]->(n:Entity)
WITH f, n, r
ORDER BY n.name, n.id
WITH f, collect(n.name) AS parties, collect(n.id) AS ids, collect(coalesce(r.country, n.code)) AS countries
WHERE $country IS NULL OR $country IN countries
OPTIONAL MATCH (f)-[:SUPPORTED_BY]->(s:Evidence)-[:STATED_IN]->(sd:Document)
WHERE s.status IN ['planned', 'invited', 'conditional']
WITH f, parties, ids, min(sd.published) AS said
OPTIONAL MATCH (n:Entity)<-[:PARTICIPANT|VISITOR|DESTINATION]-(g:Fact)
WHERE n.id = ids[0] AND g.predicate = f.predicate AND g.status IN ['planned', 'invited', 'conditional']
  AND g.first_reported <= f.last_reported
  AND (g.date IS NULL OR f.date IS NULL OR left(toString(g.date), 7) = left(toString(f.date), 7))
  AND all(id IN ids WHERE EXISTS { MATCH (g)-[:PARTICIPANT|VISITOR|DESTINATION]->(o:Entity) WHERE o.id = id })
WITH f, parties, said, min(g.first_reported) AS planned
MATCH (f)-[:SUPPORTED_BY]->(e:Evidence)-[:STATED_IN]->(d:Document)
WHERE e.status = f.status
WITH f, parties, coalesce(said, planned) AS announced, e, d
ORDER BY coalesce(toString(d.published), ''), e.id
WITH f, parties, announced, collect(e.quote) AS quotes, min(d.published) AS dropped
RETURN f.predicate AS kind, f.status AS status, f.date AS date, parties, announced, dropped, quotes[0] AS quote,
       f.id AS fact
ORDER BY coalesce(toString(dropped), '') DESC, coalesce(toString(date), '') DESC, kind, fact
LIMIT $limit
