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
MATCH (p:Person)<-[:HOLDER]-(t:Tenure)-[:POST]->(o:Office)-[:OF]->(c:Country)
WHERE c.code = $country
MATCH (t)-[:SUPPORTED_BY]->(e:Evidence)-[:STATED_IN]->(d:Document)
WHERE $at IS NULL OR d.published <= $at
WITH p, o, e, d
ORDER BY coalesce(toString(d.published), ''), d.published_precision DESC, e.id
WITH p, o, collect({quote: e.quote, day: d.published, precision: d.published_precision}) AS told
WITH p, o, [one IN told WHERE one.day IS NOT NULL][0] AS early, told[size(told) - 1] AS late
ORDER BY coalesce(toString(late.day), '') DESC, p.id
WITH o, collect({person: p.name, holder: p.id, quote: late.quote, first_said: early.day,
                 first_said_precision: early.precision, last_said: late.day,
                 last_said_precision: late.precision})[0] AS last
RETURN o.name AS office, last.person AS person, last.first_said AS first_said,
       last.first_said_precision AS first_said_precision, last.last_said AS last_said,
       last.last_said_precision AS last_said_precision, last.quote AS quote, last.holder AS holder, o.id AS post
ORDER BY office, post
LIMIT $limit
