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
  UNWIND CASE WHEN $country IS NULL THEN [] ELSE [$country] END AS owner
  MATCH (t:Tally {owner: owner})
  WHERE t.planned > 0 AND ($since IS NULL OR t.year = 0 OR t.year >= $since.year)
  WITH t.year AS year, sum(t.planned) AS number, collect(t.pair) AS pairs
  ORDER BY year DESC
  WITH collect({year: year, number: number, pairs: pairs}) AS years
  UNWIND range(0, size(years) - 1) AS place
  WITH years[place].year AS year, years[place].pairs AS pairs,
       reduce(newer = 0, one IN years[0..place] | newer + one.number) AS newer
  WHERE newer < 300 OR year = 0
  UNWIND pairs AS pair
  WITH pair + ' VISITS ' + toString(year) AS lane
  MATCH (v:Fact {announced: lane})
  RETURN v
  UNION
  UNWIND CASE WHEN $country IS NULL THEN [0] + range(coalesce($since.year, 1000), 2100) ELSE [] END AS number
  MATCH (t:Tally {calendar: 'events ' + toString(number)})
  WHERE t.awaited > 0
  WITH t.year AS year, t.awaited AS number
  ORDER BY year DESC
  WITH collect({year: year, number: number}) AS years
  UNWIND range(0, size(years) - 1) AS place
  WITH years[place].year AS year, reduce(newer = 0, one IN years[0..place] | newer + one.number) AS newer
  WHERE newer < 300 OR year = 0
  UNWIND ['planned ', 'invited '] AS status
  MATCH (v:Fact {phase: status + toString(year)})
  RETURN v
}
WITH v
WHERE v.predicate = 'VISITS' AND v.status IN ['planned', 'invited']
  AND ($since IS NULL OR v.date IS NULL OR v.date >= $since)
WITH coalesce(v.date, v.first_reported) AS day, collect(v) AS those
ORDER BY coalesce(toString(day), '') DESC
WITH collect(those) AS days
UNWIND reduce(newest = [], those IN days | CASE WHEN size(newest) < 300 THEN newest + those ELSE newest END) AS v
WITH v, count(*) AS once
ORDER BY coalesce(toString(v.date), toString(v.first_reported), '') DESC, v.id
LIMIT 300
MATCH (v)-[r:VISITOR]->(n:Entity)
MATCH (v)-[:DESTINATION]->(c:Country)
WITH n, r, v, c
ORDER BY coalesce(toString(v.date), '9999'), v.id
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
WITH n, r, v, c, e
ORDER BY left(e.sequence, 10), e.id
WITH n, r, v, c, collect(e.quote) AS quotes
RETURN v.date AS planned_for, v.date_precision AS precision, n.name AS visitor, r.country AS visitor_country,
       c.code AS to, v.city AS city, v.status AS status, v.first_reported AS announced,
       v.first_reported_precision AS announced_precision, quotes[0] AS quote, v.id AS visit
ORDER BY coalesce(toString(planned_for), '9999'), visit
LIMIT $limit
