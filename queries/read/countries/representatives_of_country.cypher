// name: representatives_of_country
// doc: Who met or travelled for a country, with the function last given and the number of events, planned ones included; of the newest events.
// param: country CountryCode — the country
// param: until date | None — latest day of the events
// param: most int = 400 — most events that are looked at, the newest
// param: limit int = 100 — most rows
// column: name str
// column: role str | None
// column: events int
// column: first_seen date | None
// column: first_seen_precision Precision | None
// column: last_seen date | None
// column: last_seen_precision Precision | None
// column: entity EntityId
// example: country=MA
MATCH (t:Tally {owner: $country})
WHERE t.talks + t.journeys > 0 AND ($until IS NULL OR t.year <= $until.year)
WITH t.year AS year, sum(t.talks + t.journeys) AS number, collect(t.pair) AS pairs
ORDER BY year DESC
WITH collect({year: year, pairs: pairs, number: CASE WHEN year = $until.year THEN 0 ELSE number END}) AS years
UNWIND range(0, size(years) - 1) AS place
WITH years[place].year AS year, years[place].pairs AS pairs,
     reduce(newer = 0, one IN years[0..place] | newer + one.number) AS newer
WHERE newer < $most
UNWIND pairs AS pair
UNWIND [' MET ', ' VISITS '] AS predicate
MATCH (f:Fact {lane: pair + predicate + toString(year)})
WHERE $until IS NULL OR f.date <= $until
WITH f.date AS day, collect(f) AS those
ORDER BY coalesce(toString(day), '') DESC
WITH collect(those) AS days
UNWIND reduce(newest = [], those IN days | CASE WHEN size(newest) < $most THEN newest + those ELSE newest END) AS f
WITH f, count(*) AS once
ORDER BY coalesce(toString(f.date), '') DESC, f.id
LIMIT $most
MATCH (f)-[r:PARTICIPANT|VISITOR]->(n:Entity)
WHERE coalesce(r.country, r.org) = $country AND coalesce(n.code, '') <> $country
WITH n, r, f
ORDER BY coalesce(toString(f.first_reported), '9999'), f.first_reported_precision DESC, f.id
WITH n, collect({r: r, f: f}) AS seen,
     collect({day: f.first_reported, precision: f.first_reported_precision})[0] AS first
UNWIND seen AS one
WITH n, first, one.r AS r, one.f AS f
ORDER BY coalesce(toString(f.last_reported), ''), f.last_reported_precision DESC, f.id
WITH n, first, collect(r.role) AS roles, count(DISTINCT f.id) AS events,
     collect({day: f.last_reported, precision: f.last_reported_precision}) AS told
WITH n, first, roles, events, told[size(told) - 1] AS last
RETURN n.name AS name, roles[size(roles) - 1] AS role, events,
       first.day AS first_seen, first.precision AS first_seen_precision,
       last.day AS last_seen, last.precision AS last_seen_precision, n.id AS entity
ORDER BY events DESC, entity
LIMIT $limit
