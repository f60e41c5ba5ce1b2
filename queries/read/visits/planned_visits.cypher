// name: planned_visits
// doc: Visits planned or invited that no document reports as made since, by the day they are planned for; undated ones last; of the 300 latest events planned.
// param: country CountryCode | None — only those to or from it
// param: since date | None — earliest day that they are planned for
// param: limit int = 100 — most rows
// column: planned_for date | None
// column: precision Precision | None
// column: visitor str
// column: visitor_country CountryCode | None
// column: to CountryCode
// column: city str | None
// column: status str
// column: announced date | None
// column: announced_precision Precision | None
// column: quote str | None
// column: visit FactId
// example: country=FR
CALL {
  UNWIND CASE WHEN $country IS NULL THEN ['all'] ELSE [$country] END AS owner
  MATCH (t:Tally {calendar: 'months ' + owner})
  WHERE t.awaited > 0 AND ($since IS NULL OR t.owner = '0' OR t.owner >= toString($since.year))
  WITH t.owner AS month, CASE WHEN t.owner <= left(toString($since), 7) THEN 0 ELSE t.awaited END AS number
  ORDER BY month DESC
  WITH collect({month: month, number: number}) AS months
  WITH reduce(newest = {number: 0, months: []}, one IN months | CASE WHEN newest.number < 300 OR one.month = '0'
    THEN {number: newest.number + one.number, months: newest.months + one.month} ELSE newest END).months AS months
  RETURN months
}
CALL {
  WITH months
  UNWIND CASE WHEN $country IS NULL THEN [] ELSE months END AS month
  UNWIND [$country + ' VISITS ' + month, $country + ' VISITS ' + month + ' later'] AS lane
  OPTIONAL MATCH (own:Fact {announced_a: lane})
  WITH lane, collect(own) AS first
  OPTIONAL MATCH (other:Fact {announced_b: lane})
  WITH first, collect(other) AS second
  UNWIND first + second AS v
  RETURN v
  UNION
  WITH months
  UNWIND CASE WHEN $country IS NULL THEN months ELSE [] END AS month
  UNWIND ['planned ' + month, 'invited ' + month] AS phase
  MATCH (v:Fact {phase: phase})
  RETURN v
}
WITH v
WHERE v.predicate = 'VISITS' AND v.status IN ['planned', 'invited']
  AND ($since IS NULL OR v.date IS NULL OR v.date >= $since)
WITH coalesce(v.date, v.first_reported) AS day, collect(v) AS those
ORDER BY coalesce(toString(day), '') DESC
WITH collect(those) AS days
UNWIND reduce(newest = [], those IN days | CASE WHEN size(newest) < 300 THEN newest + those ELSE newest END) AS v
WITH v, coalesce(toString(v.date), toString(v.first_reported), '') AS day, v.id AS id, count(*) AS once
ORDER BY day DESC, id
LIMIT 300
MATCH (v)-[r:VISITOR]->(n:Entity)
MATCH (v)-[:DESTINATION]->(c:Country)
WITH n, r, v, c, coalesce(toString(v.date), '9999') AS day, v.id AS id
ORDER BY day, id
WITH n, r, v, c
WHERE NOT EXISTS {
    MATCH (n)-[m:VISITED]->(c)
    WHERE m.date >= coalesce(v.date, v.first_reported)
      OR (CASE m.date_precision WHEN 'day' THEN false WHEN 'year' THEN m.date.year >= coalesce(v.date.year, v.first_reported.year)
          WHEN 'month' THEN left(toString(m.date), 7) >= left(toString(coalesce(v.date, v.first_reported)), 7)
          ELSE true END AND EXISTS {
        MATCH (w:Fact {id: m.fact})
        WHERE w.last_reported >= CASE WHEN m.date IS NULL THEN coalesce(v.date, v.first_reported) ELSE v.first_reported END
      })
  }
WITH n, r, v, c
LIMIT $limit
MATCH (v)-[:SUPPORTED_BY]->(e:Evidence)
WHERE e.status = v.status
WITH n, r, v, c, e, left(e.sequence, 10) AS day, e.id AS id
ORDER BY day, id
WITH n, r, v, c, collect(e.quote) AS quotes
RETURN v.date AS planned_for, v.date_precision AS precision, n.name AS visitor, r.country AS visitor_country,
       c.code AS to, v.city AS city, v.status AS status, v.first_reported AS announced,
       v.first_reported_precision AS announced_precision, quotes[0] AS quote, v.id AS visit
ORDER BY coalesce(toString(planned_for), '9999'), visit
LIMIT $limit
