// name: visits_of_country
// doc: Visits made to a country ("to") and by its representatives abroad ("from"), newest first; undated ones last.
// param: country CountryCode — the country
// param: since date | None — earliest day
// param: until date | None — latest day
// param: limit int = 100 — most rows
// returns: many
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
MATCH (n:Entity)<-[r:VISITOR]-(v:Visit)-[:DESTINATION]->(c:Country)
WHERE v.status = 'made' AND (r.country = $country OR c.code = $country)
  AND ($since IS NULL OR v.date >= $since)
  AND ($until IS NULL OR v.date <= $until)
MATCH (v)-[:SUPPORTED_BY]->(e:Evidence)-[:STATED_IN]->(d:Document)
WITH n, r, v, c, e, d
ORDER BY coalesce(toString(d.published), ''), e.id
WITH n, r, v, c, collect(e.quote) AS quotes
RETURN v.date AS date, v.date_precision AS precision, CASE WHEN c.code = $country THEN 'to' ELSE 'from' END AS direction,
       n.name AS visitor, r.country AS visitor_country, c.code AS to, v.city AS city, quotes[0] AS quote, v.id AS visit
ORDER BY coalesce(toString(date), '') DESC, visit
LIMIT $limit
