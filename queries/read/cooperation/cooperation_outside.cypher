// name: cooperation_outside
// doc: With whom a country cooperates besides the given partners, and on which domains, most domains first.
// param: country CountryCode — the country
// param: partners list[CountryCode] — those left out, such as FR,ES
// param: limit int = 50 — most rows
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
WITH f.domain AS key, collect({
       who: y, number: number,
       first: toString(f.first_reported) + CASE f.first_reported_precision WHEN 'year' THEN '0' WHEN 'month' THEN '1' ELSE '2' END,
       last: toString(f.last_reported) + CASE f.last_reported_precision WHEN 'year' THEN '0' WHEN 'month' THEN '1' ELSE '2' END
     }) AS told
ORDER BY key
UNWIND told AS one
WITH one.who AS y, one.number AS number, min(one.first) AS first, max(one.last) AS last, collect(key) AS domains
RETURN y.name AS name, number, domains,
       date(left(first, 10)) AS first_said, ['year', 'month', 'day'][toInteger(right(first, 1))] AS first_said_precision,
       date(left(last, 10)) AS last_said, ['year', 'month', 'day'][toInteger(right(last, 1))] AS last_said_precision, y.id AS partner
ORDER BY number DESC, partner
LIMIT $limit
