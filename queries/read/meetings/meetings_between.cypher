// name: meetings_between
// doc: Meetings held between representatives of two countries, newest first; undated ones last.
// param: a CountryCode — one side
// param: b CountryCode — the other
// param: since date | None — earliest day
// param: until date | None — latest day
// param: limit int = 100 — most rows
// returns: many
// column: held_on date | None
// column: precision Precision | None
// column: of_a str
// column: of_b str
// column: mode str
// column: place str | None
// column: quote str | None
// column: meeting FactId
// example: a=FR b=MA
MATCH (x:Entity)<-[p:PARTICIPANT]-(m:Meeting)-[q:PARTICIPANT]->(y:Entity)
WHERE p.country = $a AND q.country = $b AND m.status = 'held'
  AND ($since IS NULL OR m.date >= $since)
  AND ($until IS NULL OR m.date <= $until)
MATCH (m)-[:SUPPORTED_BY]->(e:Evidence)-[:STATED_IN]->(d:Document)
WITH m, x, y, e, d
ORDER BY coalesce(toString(d.published), ''), e.id
WITH m, x, y, collect(e.quote) AS quotes
RETURN m.date AS held_on, m.date_precision AS precision, x.name AS of_a, y.name AS of_b, m.mode AS mode,
       m.place AS place, quotes[0] AS quote, m.id AS meeting
ORDER BY coalesce(toString(held_on), '') DESC, meeting
LIMIT $limit
