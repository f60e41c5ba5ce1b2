// name: planned_at
// doc: What was planned for a country as of a day: events that the latest document by then has as planned, and their day not past, up to the end of the next year; without a day until they are told as done, at most so many months.
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
MATCH (t:Tally {owner: $country})
WHERE t.talks + t.journeys + t.texts > 0 AND (t.year = 0 OR (t.year >= $at.year AND t.year <= $at.year + 1))
UNWIND [t.pair + ' MET ', t.pair + ' VISITS ', t.pair + ' SIGNS ', '* SIGNS '] AS head
WITH DISTINCT head + toString(t.year) AS lane
MATCH (f:Fact {announced: lane})
USING INDEX f:Fact(announced, first_reported)
WHERE f.first_reported <= $at AND CASE f.date_precision
    WHEN 'day' THEN f.date >= $at
    WHEN 'month' THEN f.date >= date({year: $at.year, month: $at.month, day: 1})
    WHEN 'year' THEN f.date.year >= $at.year
    ELSE true END
MATCH (f)-[:SUPPORTED_BY]->(e:Evidence)
WHERE e.sequence >= '0' AND left(e.sequence, 10) <= toString($at)
WITH f, e
ORDER BY left(e.sequence, 10) DESC, e.id DESC
WITH f, collect(e)[0] AS e
WHERE e.status IN ['planned', 'invited', 'conditional']
OPTIONAL MATCH (f)-[:PARTICIPANT|PARTY]->(n:Entity)
WITH f, e, collect(n.code) AS codes, collect([n.id] + [(n)-[:HOLDS]-(h:Entity) | h.id]) AS known
WHERE left(f.lane, 1) <> '*' OR $country IN codes
MATCH (e)-[:STATED_IN]->(d:Document)
WHERE f.date IS NOT NULL OR d.published + duration({months: $months}) >= $at
WITH f, known, {status: e.status, day: d.published, precision: d.published_precision, quote: e.quote,
               document: d.id} AS said,
     coalesce(toString(f.date), '9999') AS day, f.id AS id
ORDER BY day, id
WITH f, known, said, day, id
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
  AND NOT (f.predicate = 'MET' AND coalesce(f.date_precision, '') <> 'day' AND EXISTS {
    UNWIND known[0] AS one
    MATCH (u:Entity {id: one})
    MATCH (u)-[m:MET]-(v:Entity)
    WHERE v.id IN known[1] AND m.fact <> f.id AND coalesce(m.date, said.day) <= $at
      AND (m.date IS NULL OR left(toString(m.date), CASE m.date_precision WHEN 'day' THEN 10 WHEN 'month' THEN 7 ELSE 4 END)
        >= left(toString(said.day), CASE m.date_precision WHEN 'day' THEN 10 WHEN 'month' THEN 7 ELSE 4 END))
      AND (f.date IS NULL OR m.date IS NULL
        OR left(toString(m.date), CASE WHEN 'year' IN [f.date_precision, m.date_precision] THEN 4 ELSE 7 END)
          = left(toString(f.date), CASE WHEN 'year' IN [f.date_precision, m.date_precision] THEN 4 ELSE 7 END))
    MATCH (g:Fact {id: m.fact})
    MATCH (g)-[:SUPPORTED_BY]->(w:Evidence)
    WHERE w.status = 'held' AND w.sequence >= toString(said.day) AND left(w.sequence, 10) <= toString($at)
  })
  AND NOT (f.predicate = 'SIGNS' AND coalesce(f.date_precision, '') <> 'day' AND EXISTS {
    UNWIND CASE WHEN f.date IS NULL THEN [0] + range(said.day.year, $at.year) ELSE [0, f.date.year] END AS year
    MATCH (g:Fact {lane: left(f.lane, size(f.lane) - CASE WHEN f.date IS NULL THEN 1 ELSE 4 END) + toString(year)})
    WHERE g.id <> f.id AND g.first_reported <= $at AND coalesce(g.date, said.day) <= $at
      AND coalesce(f.kind, g.kind, '') = coalesce(g.kind, f.kind, '')
      AND coalesce(f.domain, g.domain, '') = coalesce(g.domain, f.domain, '')
      AND (g.date IS NULL OR left(toString(g.date), CASE g.date_precision WHEN 'day' THEN 10 WHEN 'month' THEN 7 ELSE 4 END)
        >= left(toString(said.day), CASE g.date_precision WHEN 'day' THEN 10 WHEN 'month' THEN 7 ELSE 4 END))
      AND (f.date IS NULL OR g.date IS NULL
        OR left(toString(g.date), CASE WHEN 'year' IN [f.date_precision, g.date_precision] THEN 4 ELSE 7 END)
          = left(toString(f.date), CASE WHEN 'year' IN [f.date_precision, g.date_precision] THEN 4 ELSE 7 END))
      AND NOT EXISTS { MATCH (g)-[:PARTY]->(o:Entity) WHERE none(ids IN known WHERE o.id IN ids) }
      AND all(ids IN known WHERE EXISTS { MATCH (g)-[:PARTY]->(o:Entity) WHERE o.id IN ids })
    MATCH (g)-[:SUPPORTED_BY]->(w:Evidence)
    WHERE w.status IN ['signed', 'in_force'] AND w.sequence >= toString(said.day) AND left(w.sequence, 10) <= toString($at)
  })
WITH f, said, day, id
ORDER BY day, id
LIMIT $limit
MATCH (f)-[:PARTICIPANT|VISITOR|DESTINATION|PARTY]->(n:Entity)
WITH f, said, n
ORDER BY n.name, n.id
WITH f, said, collect(n.name) AS parties
RETURN f.predicate AS kind, said.status AS status, f.date AS planned_for, f.date_precision AS precision, parties,
       said.day AS announced, said.precision AS announced_precision, said.quote AS quote, said.document AS document, f.id AS fact
ORDER BY coalesce(toString(planned_for), '9999'), fact
