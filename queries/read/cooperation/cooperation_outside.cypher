// name: cooperation_outside
// doc: With whom a country cooperates besides the given partners, and on which domains, most domains first.
// param: country CountryCode — the country
// param: partners list[CountryCode] — those left out, such as FR,ES
// param: limit int = 100 — most rows
// column: name str
// column: number int
// column: domains list[DomainKey]
// column: first_said date | None
// column: last_said date | None
// column: partner EntityId
// example: country=MA partners=FR
MATCH (t:Tally {owner: $country})
WHERE t.domains > 0 AND NOT t.partner IN $partners AND t.partner <> $country
WITH t.partner AS partner, t.pair AS pair, t.domains AS number
ORDER BY number DESC, partner
LIMIT $limit
MATCH (y:Entity {code: partner})
UNWIND [pair + ' COOPERATES_ON'] AS lane
MATCH (f:Fact {lane: lane})
WITH y, f.domain AS domain, min(f.first_reported) AS first_said, max(f.last_reported) AS last_said
ORDER BY domain
WITH y, count(domain) AS number, collect(domain) AS domains, min(first_said) AS first_said, max(last_said) AS last_said
RETURN y.name AS name, number, domains, first_said, last_said, y.id AS partner
ORDER BY number DESC, partner
LIMIT $limit
