// name: office_holders
// doc: Who held the offices of a country at a date: the last holder reported for each by then, whichever day is left out.
// param: country CountryCode — the country
// param: at date | None — the day, or the latest known
// param: limit int = 200 — most rows
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
MATCH (c:Entity {code: $country})
MATCH (c)<-[:OF]-(o:Office)<-[:POST]-(t:Tenure)
WHERE $at IS NULL OR t.first_reported <= $at
WITH o, t, CASE WHEN $at IS NULL OR t.last_reported <= $at THEN [t.last_reported] ELSE
  [(t)-[:SUPPORTED_BY]->(s:Evidence) WHERE s.sequence >= '0' AND left(s.sequence, 10) <= toString($at)
  | date(replace(left(s.sequence, 10), ' ', ''))] END AS days
UNWIND days AS day
WITH o, t, coalesce(toString(max(day)), '') AS day
WITH o, collect({tenure: t, day: day}) AS all, max(day) AS day
UNWIND [one IN all WHERE one.day = day | one.tenure] AS t
MATCH (t)-[:HOLDER]->(p:Person)
WITH o, t, p
ORDER BY p.id
WITH o, collect({tenure: t, person: p})[0] AS last
ORDER BY o.name, o.id
LIMIT $limit
WITH o, last.tenure AS t, last.person AS p
MATCH (t)-[:SUPPORTED_BY]->(e:Evidence)
WHERE $at IS NULL OR (e.sequence >= '0' AND left(e.sequence, 10) <= toString($at))
WITH p, o, left(e.sequence, 10) + e.id AS key
WITH p, o, coalesce(min(CASE WHEN key >= '0' THEN key END), '') AS first_key, max(key) AS last_key
UNWIND [substring(first_key, 10)] AS first_id
OPTIONAL MATCH (first:Evidence {id: first_id})-[:STATED_IN]->(early:Document)
UNWIND [substring(last_key, 10)] AS last_id
MATCH (last:Evidence {id: last_id})-[:STATED_IN]->(late:Document)
RETURN o.name AS office, p.name AS person, early.published AS first_said, early.published_precision AS first_said_precision,
       late.published AS last_said, late.published_precision AS last_said_precision, last.quote AS quote,
       p.id AS holder, o.id AS post
ORDER BY office, post
LIMIT $limit
