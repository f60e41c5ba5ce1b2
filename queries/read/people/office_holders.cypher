// name: office_holders
// doc: Who held the offices of a country at a date: the last holder reported for each by then, whichever day is left out.
// param: country CountryCode — the country
// param: at date | None — the day, or the latest known
// param: limit int = 200 — most rows
// returns: many
// column: office str
// column: person str
// column: first_said date | None
// column: first_said_precision Precision | None
// column: last_said date | None
// column: last_said_precision Precision | None
// column: quote str | None
// column: holder EntityId
// column: post EntityId
// example: country=MA
UNWIND ['country:' + $country] AS id
MATCH (c:Entity {id: id})
MATCH (c)<-[:OF]-(o:Office)<-[:POST]-(t:Tenure)
WHERE $at IS NULL OR t.first_reported <= $at
WITH o, t, CASE WHEN $at IS NULL OR t.last_reported <= $at THEN [t.last_reported] ELSE
  [(t)-[:SUPPORTED_BY]->(:Evidence)-[:STATED_IN]->(s:Document) WHERE s.published <= $at | s.published] END AS days
UNWIND days AS day
WITH o, t, max(day) AS day
MATCH (t)-[:HOLDER]->(p:Person)
WITH o, t, p, day
ORDER BY coalesce(toString(day), '') DESC, p.id
WITH o, collect({tenure: t, person: p})[0] AS last
ORDER BY o.name, o.id
LIMIT $limit
WITH o, last.tenure AS t, last.person AS p
MATCH (t)-[:SUPPORTED_BY]->(e:Evidence)-[:STATED_IN]->(d:Document)
WHERE $at IS NULL OR d.published <= $at
WITH p, o, e, d
ORDER BY coalesce(toString(d.published), ''), d.published_precision DESC, e.id
WITH p, o, collect({quote: e.quote, day: d.published, precision: d.published_precision}) AS told
WITH p, o, [one IN told WHERE one.day IS NOT NULL][0] AS early, told[size(told) - 1] AS late
RETURN o.name AS office, p.name AS person, early.day AS first_said, early.precision AS first_said_precision,
       late.day AS last_said, late.precision AS last_said_precision, late.quote AS quote, p.id AS holder, o.id AS post
ORDER BY office, post
LIMIT $limit
