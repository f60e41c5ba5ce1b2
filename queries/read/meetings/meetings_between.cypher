// name: meetings_between
// doc: Meetings held between representatives of two countries, newest first; undated ones last.
// param: a CountryCode — one side
// param: b CountryCode — the other
// param: since date | None — earliest day
// param: until date | None — latest day
// param: limit int = 100 — most rows
// column: held_on date | None
// column: precision Precision | None
// column: of_a str
// column: of_b str
// column: mode str
// column: place str | None
// column: quote str | None
// column: meeting FactId
// example: a=FR b=MA
UNWIND [CASE WHEN $a < $b THEN $a + ' ' + $b ELSE $b + ' ' + $a END] AS pair
MATCH (t:Tally {pair: pair})
WHERE t.owner = $a AND t.meetings > 0
  AND ($since IS NULL OR t.year >= $since.year)
  AND ($until IS NULL OR t.year <= $until.year)
WITH pair, t.year AS year, t.meetings AS number
ORDER BY year DESC
WITH pair, collect({year: year, number: CASE WHEN year = $until.year THEN 0 ELSE number END}) AS years
UNWIND range(0, size(years) - 1) AS place
WITH pair, years[place].year AS year, reduce(newer = 0, one IN years[0..place] | newer + one.number) AS newer
WHERE newer < $limit
MATCH (m:Fact {lane: pair + ' MET ' + toString(year)})
WHERE m.status = 'held' AND ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
WITH m, coalesce(toString(m.date), '') AS day, m.id AS id
ORDER BY day DESC, id
LIMIT $limit
MATCH (m)-[r:PARTICIPANT]->(n:Entity)
WITH m, collect({who: n, of: coalesce(r.country, r.org)}) AS sides
UNWIND sides AS p
UNWIND sides AS q
WITH m, p.who AS x, p.of AS of_x, q.who AS y, q.of AS of_y
WHERE x.id <> y.id AND of_x = $a AND of_y = $b AND ($a <> $b OR x.id < y.id)
MATCH (m)-[:SUPPORTED_BY]->(e:Evidence)
WHERE e.status = m.status
WITH m, x, y, e, left(e.sequence, 10) AS day, e.id AS id
ORDER BY day, id
WITH m, x, y, collect(e.quote) AS quotes
RETURN m.date AS held_on, m.date_precision AS precision, x.name AS of_a, y.name AS of_b, m.mode AS mode,
       m.place AS place, quotes[0] AS quote, m.id AS meeting
ORDER BY coalesce(toString(held_on), '') DESC, meeting
LIMIT $limit
