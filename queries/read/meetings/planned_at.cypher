// name: planned_at
// doc: What was planned for a country as of a day: events that the latest document by then has as planned, and their day not past, up to the end of the next year; without a day for so many months.
// param: country CountryCode — the country
// param: at date — the day
// param: months int = 12 — months for which a plan without a day stands after it was last announced
// param: limit int = 100 — most rows
// column: kind str
// column: status str
// column: planned_for date | None
// column: precision Precision | None
// column: parties list[str]
// column: announced date
// column: announced_precision Precision
// column: quote str | None
// column: document DocumentId
// column: fact FactId
// example: country=DE at=2024-05-05
UNWIND ['0', toString($at.year) + '-01'] + [ahead IN range(0, 23 - $at.month + 1)
  | left(toString($at + duration({months: ahead})), 7)] AS month
WITH DISTINCT month
UNWIND CASE WHEN month <= left(toString($at + duration({months: 3})), 7) THEN ['', ' later'] ELSE [' later'] END AS sort
UNWIND [$country + ' MET ', $country + ' VISITS ', $country + ' SIGNS ', '* SIGNS '] AS head
WITH head + month + sort AS lane
OPTIONAL MATCH (own:Fact {announced_a: lane})
WITH lane, collect(own) AS first
OPTIONAL MATCH (other:Fact {announced_b: lane})
WITH first, collect(other) AS second
UNWIND first + second AS f
WITH f
WHERE f.first_reported <= $at AND CASE f.date_precision
    WHEN 'day' THEN f.date >= $at
    WHEN 'month' THEN f.date >= date({year: $at.year, month: $at.month, day: 1})
    WHEN 'year' THEN f.date.year >= $at.year
    ELSE true END
MATCH (f)-[:SUPPORTED_BY]->(e:Evidence)
WHERE e.sequence >= '0' AND left(e.sequence, 10) <= toString($at)
WITH f, max(left(e.sequence, 10) + e.id) AS key
UNWIND [substring(key, 10)] AS told
MATCH (e:Evidence {id: told})
WHERE e.status IN ['planned', 'invited', 'conditional']
OPTIONAL MATCH (f)-[:PARTY]->(n:Entity)
WITH f, e, collect(n.code) AS codes
WHERE left(f.lane, 1) <> '*' OR $country IN codes
MATCH (e)-[:STATED_IN]->(d:Document)
WHERE f.date IS NOT NULL OR d.published + duration({months: $months}) >= $at
WITH f, {status: e.status, day: d.published, precision: d.published_precision, quote: e.quote, document: d.id} AS said,
     coalesce(toString(f.date), '9999') AS day, f.id AS id
ORDER BY day, id
WITH f, said, day, id
WHERE NOT EXISTS {
    MATCH (f)-[:VISITOR]->(n:Entity)
    MATCH (f)-[:DESTINATION]->(c:Country)
    MATCH (n)-[m:VISITED]->(c)
    WHERE m.date IS NULL OR (m.date <= $at AND (m.date >= said.day OR m.date_precision <> 'day'))
    MATCH (w:Fact {id: m.fact})
    WHERE w.first_reported <= $at AND (coalesce(w.date, w.first_reported) >= said.day
      OR (w.last_reported >= said.day AND left(toString(w.date), CASE w.date_precision WHEN 'month' THEN 7 ELSE 4 END)
          >= left(toString(said.day), CASE w.date_precision WHEN 'month' THEN 7 WHEN 'year' THEN 4 ELSE 10 END)))
  }
WITH f, said, day, id
ORDER BY day, id
LIMIT $limit
MATCH (f)-[:PARTICIPANT|VISITOR|DESTINATION|PARTY]->(n:Entity)
WITH f, said, n, n.name AS name, n.id AS id
ORDER BY name, id
WITH f, said, collect(n.name) AS parties
RETURN f.predicate AS kind, said.status AS status, f.date AS planned_for, f.date_precision AS precision, parties,
       said.day AS announced, said.precision AS announced_precision, said.quote AS quote, said.document AS document, f.id AS fact
ORDER BY coalesce(toString(planned_for), '9999'), fact
