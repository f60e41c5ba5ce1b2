// name: office_holders
// doc: Who held the offices of a country at a date: the last holder reported for each by then, whichever day is left out.
// param: country CountryCode — the country
// param: at date | None — the day, or the latest known
// param: limit int = 200 — most rows
// returns: many
// column: office str
// column: person str
// column: first_said date | None
// column: last_said date | None
// column: quote str | None
// column: holder EntityId
// column: post EntityId
// example: country=MA
MATCH (p:Person)<-[:HOLDER]-(t:Tenure)-[:POST]->(o:Office)-[:OF]->(c:Country)
WHERE c.code = $country
MATCH (t)-[:SUPPORTED_BY]->(e:Evidence)-[:STATED_IN]->(d:Document)
WHERE $at IS NULL OR d.published <= $at
WITH p, o, e, d
ORDER BY coalesce(toString(d.published), ''), e.id
WITH p, o, collect(e.quote) AS quotes, min(d.published) AS first_said, max(d.published) AS last_said
ORDER BY coalesce(toString(last_said), '') DESC, p.id
WITH o, collect({person: p.name, holder: p.id, quote: quotes[size(quotes) - 1], first_said: first_said,
                 last_said: last_said})[0] AS last
RETURN o.name AS office, last.person AS person, last.first_said AS first_said, last.last_said AS last_said,
       last.quote AS quote, last.holder AS holder, o.id AS post
ORDER BY office, post
LIMIT $limit
