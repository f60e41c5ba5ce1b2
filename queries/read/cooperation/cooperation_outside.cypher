// name: cooperation_outside
// doc: With whom a country cooperates besides the given partners, and on which domains, most domains first.
// param: country CountryCode — the country
// param: partners list[CountryCode] — those left out, such as FR,ES
// param: limit int = 100 — most rows
// column: name str
// column: number int
// column: domains list[DomainKey]
// column: first_said date | None
// column: first_said_precision Precision | None
// column: last_said date | None
// column: last_said_precision Precision | None
// column: partner EntityId
// example: country=MA partners=FR
MATCH (t:Tally {owner: $country})
WHERE t.domains > 0 AND NOT t.partner IN $partners AND t.partner <> $country
WITH t.partner AS code, t.pair AS pair, t.domains AS number
MATCH (y:Entity {code: code})
WITH y, pair, number
ORDER BY number DESC, y.id
LIMIT $limit
UNWIND [pair + ' COOPERATES_ON'] AS lane
MATCH (f:Fact {lane: lane})
WITH y, number, f
ORDER BY coalesce(toString(f.first_reported), '9999'), f.first_reported_precision DESC, f.id
WITH y, number, collect(f) AS facts, collect({day: f.first_reported, precision: f.first_reported_precision})[0] AS first
UNWIND facts AS f
WITH y, number, first, f
ORDER BY coalesce(toString(f.last_reported), '') DESC, f.last_reported_precision, f.id
WITH y, number, first, collect(f.domain) AS keys,
     collect({day: f.last_reported, precision: f.last_reported_precision})[0] AS last
UNWIND keys AS key
WITH y, number, first, last, key
ORDER BY key
WITH y, number, first, last, collect(key) AS domains
RETURN y.name AS name, number, domains, first.day AS first_said, first.precision AS first_said_precision,
       last.day AS last_said, last.precision AS last_said_precision, y.id AS partner
ORDER BY number DESC, partner
LIMIT $limit
