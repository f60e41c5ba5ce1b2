// name: network_of_country
// doc: Who met whom: pairs of actors in the meetings that a country held in a period, most meetings first, of the newest meetings; one of an office and one of its holder with the same other side on the same day are one meeting.
// param: country CountryCode — the country
// param: since date | None — earliest day
// param: until date | None — latest day
// param: most int = 400 — most meetings that are looked at, the newest
// param: limit int = 200 — most rows
// column: actor str
// column: other str
// column: other_country CountryCode | None
// column: meetings int
// column: first PartialDate | None
// column: last PartialDate | None
// column: actor_id EntityId
// column: other_id EntityId
// example: country=FR since=2023-01-01 until=2024-12-31
MATCH (t:Tally {owner: $country})
WHERE t.meetings > 0 AND ($since IS NULL OR t.year >= $since.year) AND ($until IS NULL OR t.year <= $until.year)
WITH t.year AS year, sum(t.meetings) AS number, collect(t.pair) AS pairs
ORDER BY year DESC
WITH collect({year: year, pairs: pairs, number: CASE WHEN year = $until.year THEN 0 ELSE number END}) AS years
UNWIND range(0, size(years) - 1) AS place
WITH years[place].year AS year, years[place].pairs AS pairs,
     reduce(newer = 0, one IN years[0..place] | newer + one.number) AS newer
WHERE newer < $most
UNWIND pairs AS pair
MATCH (m:Fact {lane: pair + ' MET ' + toString(year)})
WHERE m.status = 'held' AND ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
WITH m
ORDER BY coalesce(toString(m.date), '') DESC, m.id
LIMIT $most
MATCH (m)-[r:PARTICIPANT]->(n:Entity)
WITH m, collect({who: n, id: n.id, country: r.country, of: coalesce(r.country, r.org),
                 known: [n.id] + [(n)<-[:HOLDS]-(h:Person) | h.id]}) AS sides
WITH coalesce(toString(m.date) + m.date_precision, m.id) AS time, collect({m: m, sides: sides}) AS told
UNWIND told AS one
WITH one, [other IN told WHERE other.m.id <> one.m.id] AS others
WHERE none(other IN others WHERE any(p IN one.sides WHERE none(q IN other.sides WHERE q.id = p.id))
  AND all(p IN one.sides WHERE any(q IN other.sides WHERE q.id IN p.known)))
WITH one.m AS m, one.sides AS sides
UNWIND sides AS p
UNWIND sides AS q
WITH m, p.who AS x, p.of AS own_code, q.who AS y, q.of AS other_code, q.country AS other_country
WHERE x.id <> y.id AND own_code = $country
  AND (other_code IS NULL OR other_code <> $country OR x.id < y.id)
WITH x, y, other_country, m,
     left(toString(m.date), CASE m.date_precision WHEN 'day' THEN 10 WHEN 'month' THEN 7 ELSE 4 END) AS day
WITH x, y, other_country, count(DISTINCT m.id) AS meetings, min(day) AS first, max(day) AS last
RETURN x.name AS actor, y.name AS other, other_country, meetings, first, last, x.id AS actor_id, y.id AS other_id
ORDER BY meetings DESC, actor_id, coalesce(other_country, ''), other_id
LIMIT $limit
