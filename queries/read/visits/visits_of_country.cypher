// name: visits_of_country
// doc: Visits made to a country ("to") and by its representatives abroad ("from"), newest first; undated ones last.
// param: country CountryCode — the country
// param: since date | None — earliest day
// param: until date | None — latest day
// param: limit int = 100 — most rows
// column: date date | None
// column: precision Precision | None
// column: direction str
// column: visitor str
// column: visitor_country CountryCode | None
// column: to CountryCode
// column: city str | None
// column: quote str | None
// column: visit FactId
// example: country=FR
MATCH (t:Tally {owner: $country})
WHERE t.visits > 0 AND ($since IS NULL OR t.year >= $since.year) AND ($until IS NULL OR t.year <= $until.year)
WITH t.year AS year, sum(t.visits) AS number, collect(t.pair) AS pairs
ORDER BY year DESC
WITH collect({year: year, pairs: pairs, number: CASE WHEN year = $until.year THEN 0 ELSE number END}) AS years
UNWIND range(0, size(years) - 1) AS place
WITH years[place].year AS year, years[place].pairs AS pairs,
     reduce(newer = 0, one IN years[0..place] | newer + one.number) AS newer
WHERE newer < $limit
UNWIND pairs AS pair
MATCH (v:Fact {lane: pair + ' VISITS ' + toString(year)})
WHERE v.status = 'made' AND ($since IS NULL OR v.date >= $since) AND ($until IS NULL OR v.date <= $until)
WITH v
ORDER BY coalesce(toString(v.date), '') DESC, v.id
LIMIT $limit
MATCH (v)-[r:VISITOR]->(n:Entity)
MATCH (v)-[:DESTINATION]->(c:Country)
MATCH (v)-[:SUPPORTED_BY]->(e:Evidence)
WHERE e.status = v.status
WITH n, r, v, c, e
ORDER BY left(e.sequence, 10), e.id
WITH n, r, v, c, collect(e.quote) AS quotes
RETURN v.date AS date, v.date_precision AS precision, CASE WHEN c.code = $country THEN 'to' ELSE 'from' END AS direction,
       n.name AS visitor, r.country AS visitor_country, c.code AS to, v.city AS city, quotes[0] AS quote, v.id AS visit
ORDER BY coalesce(toString(date), '') DESC, visit
LIMIT $limit
