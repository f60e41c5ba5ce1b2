// name: timeline_between
// doc: Meetings, visits and agreements of two countries in the order of their days, undated ones by their first report.
// param: a CountryCode — one side
// param: b CountryCode — the other
// param: since date | None — earliest day
// param: until date | None — latest day
// param: limit int = 200 — most rows
// returns: many
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
MATCH (f:Fact)-[p:PARTICIPANT|VISITOR|PARTY]->(x:Entity), (f)-[q:PARTICIPANT|DESTINATION|PARTY]->(y:Entity)
WHERE f.predicate IN ['MET', 'VISITS', 'SIGNS']
  AND ((coalesce(p.country, x.code) = $a AND coalesce(q.country, y.code) = $b)
    OR (f.predicate = 'VISITS' AND coalesce(p.country, x.code) = $b AND coalesce(q.country, y.code) = $a))
WITH f, coalesce(f.date, f.first_reported) AS day,
     CASE WHEN f.date IS NULL THEN f.first_reported_precision ELSE f.date_precision END AS day_precision, [x.name, y.name] AS who,
     CASE WHEN f.predicate = 'VISITS' THEN coalesce(f.city, y.name) ELSE f.place END AS where_to
WHERE ($since IS NULL OR day >= $since) AND ($until IS NULL OR day <= $until)
MATCH (f)-[:SUPPORTED_BY]->(e:Evidence)-[:STATED_IN]->(d:Document)
WITH f, day, day_precision, who, where_to, e, d
ORDER BY coalesce(toString(d.published), ''), e.id
WITH f, day, day_precision, who, where_to, collect(e.quote) AS quotes
RETURN day, day_precision, f.date AS date, f.date_precision AS precision, f.predicate AS kind, f.status AS status,
       who, where_to, quotes[size(quotes) - 1] AS quote, f.id AS fact
ORDER BY coalesce(toString(day), ''), fact
LIMIT $limit
