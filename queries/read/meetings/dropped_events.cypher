// name: dropped_events
// doc: Meetings and visits that were cancelled, postponed or denied, with the earliest document that announced them, newest first by their own day.
// param: country CountryCode | None — only those that concern it
// param: limit int = 100 — most rows
// column: kind str
// column: status str
// column: date date | None
// column: precision Precision | None
// column: parties list[str]
// column: announced date | None
// column: announced_precision Precision | None
// column: dropped date | None
// column: dropped_precision Precision | None
// column: quote str | None
// column: fact FactId
// example: country=DZ
CALL {
  UNWIND CASE WHEN $country IS NULL THEN ['all'] ELSE [$country] END AS owner
  MATCH (t:Tally {calendar: 'months ' + owner})
  WHERE t.dropped > 0
  WITH t.owner AS month, t.dropped AS number
  ORDER BY month DESC
  WITH collect({month: month, number: number}) AS months
  RETURN reduce(newest = {number: 0, months: []}, one IN months | CASE WHEN newest.number < $limit
    THEN {number: newest.number + one.number, months: newest.months + one.month} ELSE newest END).months AS months
}
CALL {
  WITH months
  UNWIND CASE WHEN $country IS NULL THEN [] ELSE months END AS month
  UNWIND [$country + ' MET ' + month, $country + ' VISITS ' + month] AS lane
  OPTIONAL MATCH (own:Fact {lane_a: lane})
  WITH lane, collect(own) AS first
  OPTIONAL MATCH (other:Fact {lane_b: lane})
  WITH first, collect(other) AS second
  UNWIND first + second AS f
  RETURN f
  UNION
  WITH months
  UNWIND CASE WHEN $country IS NULL THEN months ELSE [] END AS month
  UNWIND ['cancelled ' + month, 'postponed ' + month, 'denied ' + month] AS phase
  MATCH (f:Fact {phase: phase})
  RETURN f
}
WITH f
WHERE f.status IN ['cancelled', 'postponed', 'denied']
WITH f.date AS day, collect(f) AS those
ORDER BY coalesce(toString(day), '') DESC
WITH collect(those) AS days
UNWIND reduce(newest = [], those IN days | CASE WHEN size(newest) < $limit THEN newest + those ELSE newest END) AS f
WITH f, coalesce(toString(f.date), '') AS day, f.id AS id, count(*) AS once
ORDER BY day DESC, id
LIMIT $limit
MATCH (f)-[r:PARTICIPANT|VISITOR|DESTINATION]->(n:Entity)
WITH f, n, r, n.name AS name, n.id AS id
ORDER BY name, id
WITH f, collect(n.name) AS parties, collect(n.id) AS ids
OPTIONAL MATCH (f)-[:SUPPORTED_BY]->(s:Evidence)
WHERE s.status IN ['planned', 'invited', 'conditional']
WITH f, parties, ids, s
ORDER BY CASE WHEN s.sequence >= '0' THEN left(s.sequence, 10) ELSE '9999' END, s.id
WITH f, parties, ids, collect(s)[0] AS s
OPTIONAL MATCH (s)-[:STATED_IN]->(sd:Document)
WITH f, parties, ids, {day: sd.published, precision: sd.published_precision} AS said,
     left(f.lane, size(f.lane) - CASE WHEN f.date IS NULL THEN 1 ELSE 4 END) AS head
WITH f, parties, ids, said, [head + '0', head + coalesce(toString(f.last_reported.year), '0')] AS others
UNWIND CASE WHEN said.day IS NULL THEN [f.lane] + [other IN others WHERE other <> f.lane] ELSE [''] END AS lane
OPTIONAL MATCH (g:Fact {announced: lane})
WHERE g.status IN ['planned', 'invited', 'conditional'] AND g.first_reported <= f.last_reported
  AND (g.date IS NULL OR f.date IS NULL OR left(toString(g.date), 7) = left(toString(f.date), 7))
  AND all(id IN ids WHERE EXISTS { MATCH (g)-[:PARTICIPANT|VISITOR|DESTINATION]->(o:Entity) WHERE o.id = id })
WITH f, parties, said, g
ORDER BY coalesce(toString(g.first_reported), '9999'), g.first_reported_precision DESC
WITH f, parties, said, collect({day: g.first_reported, precision: g.first_reported_precision})[0] AS planned
MATCH (f)-[:SUPPORTED_BY]->(e:Evidence)
WHERE e.status = f.status
WITH f, parties, CASE WHEN said.day IS NULL THEN planned ELSE said END AS announced, e
ORDER BY CASE WHEN e.sequence >= '0' THEN left(e.sequence, 10) ELSE '9999' END, e.id
WITH f, parties, announced, collect(e)[0] AS e
MATCH (e)-[:STATED_IN]->(d:Document)
WITH f, parties, announced, {quote: e.quote, day: d.published, precision: d.published_precision} AS told
RETURN f.predicate AS kind, f.status AS status, f.date AS date, f.date_precision AS precision, parties,
       announced.day AS announced, announced.precision AS announced_precision, told.day AS dropped,
       told.precision AS dropped_precision, told.quote AS quote, f.id AS fact
ORDER BY coalesce(toString(date), '') DESC, fact
LIMIT $limit
