// name: timeline_between
// doc: Meetings, visits and agreements of two countries in the order of their days, undated ones by their first report.
// param: a CountryCode — one side
// param: b CountryCode — the other
// param: since date | None — earliest day
// param: until date | None — latest day
// param: limit int = 200 — most rows
// column: day date | None
// column: day_precision Precision | None
// column: date date | None
// column: precision Precision | None
// column: kind str
// column: status str | None
// column: who list[str]
// column: where_to str | None
// column: quote str | None
// column: fact FactId
// example: a=FR b=MA
UNWIND [CASE WHEN $a < $b THEN $a + ' ' + $b ELSE $b + ' ' + $a END] AS pair
MATCH (t:Tally {pair: pair})
WITH pair, t.owner AS owner, t.year AS year, t.texts AS texts, t.talks + t.journeys + t.texts AS number
WHERE owner = $a AND number > 0
  AND (year = 0 OR (($since IS NULL OR year >= $since.year) AND ($until IS NULL OR year <= $until.year)))
WITH pair, year, texts, number
ORDER BY year
WITH pair, collect({year: year, texts: texts, number: CASE WHEN year IN [0, $since.year] THEN 0 ELSE number END}) AS years
UNWIND range(0, size(years) - 1) AS place
WITH pair, years[place].year AS year, years[place].texts AS texts,
     reduce(older = 0, one IN years[0..place] | older + one.number) AS older
WHERE older < $limit
OPTIONAL MATCH (own:Fact {lane: pair + ' SIGNS ' + toString(year)})
WITH pair, year, texts, count(own) AS alone
UNWIND [pair + ' MET ', pair + ' VISITS ', pair + ' SIGNS '] + CASE WHEN alone < texts THEN ['* SIGNS '] ELSE [] END AS lane
MATCH (f:Fact {lane: lane + toString(year)})
WITH f, lane, coalesce(f.date, f.first_reported) AS day
WHERE ($since IS NULL OR day >= $since) AND ($until IS NULL OR day <= $until)
  AND (lane <> '* SIGNS ' OR (EXISTS { MATCH (f)-[:PARTY]->(x:Entity) WHERE x.code = $a }
    AND EXISTS { MATCH (f)-[:PARTY]->(y:Entity) WHERE y.code = $b }))
WITH f, day, coalesce(toString(day), '') AS told, f.id AS id
ORDER BY told, id
LIMIT $limit
MATCH (f)-[r:PARTICIPANT|VISITOR|DESTINATION|PARTY]->(n:Entity)
WITH f, day, collect({who: n, side: type(r), of: coalesce(r.country, r.org, n.code)}) AS sides
UNWIND sides AS p
UNWIND sides AS q
WITH f, day, p, q, p.who AS x, q.who AS y
WHERE x.id <> y.id AND p.side <> 'DESTINATION' AND q.side <> 'VISITOR'
  AND ((p.of = $a AND q.of = $b) OR (f.predicate = 'VISITS' AND p.of = $b AND q.of = $a))
  AND ($a <> $b OR f.predicate = 'VISITS' OR x.id < y.id)
WITH f, day, CASE WHEN f.date IS NULL THEN f.first_reported_precision ELSE f.date_precision END AS day_precision,
     [x.name, y.name] AS who,
     CASE WHEN f.predicate = 'VISITS' THEN coalesce(f.city, y.name) ELSE f.place END AS where_to
MATCH (f)-[:SUPPORTED_BY]->(e:Evidence)
WHERE e.status = f.status
WITH f, day, day_precision, who, where_to, e, left(e.sequence, 10) AS told, e.id AS id
ORDER BY told, id
WITH f, day, day_precision, who, where_to, collect(e.quote) AS quotes
RETURN day, day_precision, f.date AS date, f.date_precision AS precision, f.predicate AS kind, f.status AS status,
       who, where_to, quotes[size(quotes) - 1] AS quote, f.id AS fact
ORDER BY coalesce(toString(day), ''), fact
LIMIT $limit
