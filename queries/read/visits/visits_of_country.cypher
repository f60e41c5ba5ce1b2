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
MATCH (t:Tally {calendar: 'months ' + $country})
WHERE t.visits > 0 AND ($since IS NULL OR t.owner >= left(toString($since), 7)) AND ($until IS NULL OR t.owner <= left(toString($until), 7))
WITH t.owner AS month, CASE WHEN t.owner = left(toString($until), 7) THEN 0 ELSE t.visits END AS number
ORDER BY month DESC
WITH collect({month: month, number: number}) AS months
UNWIND reduce(newest = {number: 0, months: []}, one IN months | CASE WHEN newest.number < $limit
  THEN {number: newest.number + one.number, months: newest.months + one.month} ELSE newest END).months AS month
WITH $country + ' VISITS ' + month AS lane
OPTIONAL MATCH (own:Fact {lane_a: lane})
WITH lane, collect(own) AS first
OPTIONAL MATCH (other:Fact {lane_b: lane})
WITH first, collect(other) AS second
UNWIND first + second AS v
WITH v
WHERE v.status = 'made' AND ($since IS NULL OR v.date >= $since) AND ($until IS NULL OR v.date <= $until)
WITH v, coalesce(toString(v.date), '') AS day, v.id AS id
ORDER BY day DESC, id
LIMIT $limit
MATCH (v)-[r:VISITOR]->(n:Entity)
MATCH (v)-[:DESTINATION]->(c:Country)
MATCH (v)-[:SUPPORTED_BY]->(e:Evidence)
WHERE e.status = v.status
WITH n, r, v, c, e, left(e.sequence, 10) AS day, e.id AS id
ORDER BY day, id
WITH n, r, v, c, collect(e.quote) AS quotes
RETURN v.date AS date, v.date_precision AS precision, CASE WHEN c.code = $country THEN 'to' ELSE 'from' END AS direction,
       n.name AS visitor, r.country AS visitor_country, c.code AS to, v.city AS city, quotes[0] AS quote, v.id AS visit
ORDER BY coalesce(toString(date), '') DESC, visit
LIMIT $limit
