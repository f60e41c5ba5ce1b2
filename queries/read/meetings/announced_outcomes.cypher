// name: announced_outcomes
// doc: Events of a country that were announced, and what became of them: the outcome and, where both days are known, the days from the announcement to it; of the newest events.
// param: country CountryCode — the country
// param: since date | None — earliest day of the announcement
// param: until date | None — latest one; what is planned for after the next year is then left out
// param: most int = 400 — most announced events that are looked at, the newest
// param: limit int = 100 — most rows
// column: kind str
// column: announced date
// column: announced_precision Precision
// column: planned_for date | None
// column: precision Precision | None
// column: outcome str
// column: outcome_date date | None
// column: outcome_date_precision Precision | None
// column: delay int | None
// column: parties list[str]
// column: quote str | None
// column: fact FactId
// column: by_fact FactId
// example: country=DE
MATCH (t:Tally {calendar: 'months ' + $country})
WHERE t.announced > 0
  AND (t.owner = '0' OR (($since IS NULL OR t.owner >= toString($since.year))
    AND ($until IS NULL OR t.owner < toString($until.year + 2))))
WITH t.owner AS month, CASE WHEN left(t.owner, 4) >= toString($until.year) OR t.owner <= left(toString($since + duration({months: 3})), 7)
       THEN 0 ELSE t.soon END AS number
ORDER BY month DESC
WITH collect({month: month, number: number}) AS months
UNWIND reduce(newest = {number: 0, months: []}, one IN months | CASE WHEN newest.number < $most
  THEN {number: newest.number + one.number, months: newest.months + one.month} ELSE newest END).months AS month
UNWIND [$country + ' MET ', $country + ' VISITS ', $country + ' SIGNS ', '* SIGNS '] AS head
UNWIND [head + month, head + month + ' later'] AS lane
OPTIONAL MATCH (own:Fact {announced_a: lane})
WITH lane, collect(own) AS first
OPTIONAL MATCH (other:Fact {announced_b: lane})
WITH lane, first, collect(other) AS second
UNWIND first + second AS f
WITH lane, f
WHERE ($since IS NULL OR f.last_reported >= $since) AND ($until IS NULL OR f.first_reported <= $until)
  AND (left(lane, 1) <> '*' OR EXISTS {
    MATCH (f)-[:PARTY]->(n:Entity) WHERE n.code = $country
  })
WITH f.date AS day, collect(f) AS those
ORDER BY coalesce(toString(day), '') DESC
WITH collect(those) AS days
UNWIND reduce(newest = [], those IN days | CASE WHEN size(newest) < $most THEN newest + those ELSE newest END) AS f
WITH f, coalesce(toString(f.date), '') AS day, f.id AS id, count(*) AS once
ORDER BY day DESC, id
LIMIT $most
MATCH (f)-[:SUPPORTED_BY]->(e:Evidence)
WHERE e.status IN ['planned', 'invited', 'conditional'] AND e.sequence >= '0'
WITH f, f.id AS id, min(left(e.sequence, 10) + e.id) AS key
WITH f, id, substring(key, 10) AS told, date(replace(left(key, 10), ' ', '')) AS day
WHERE ($since IS NULL OR day >= $since) AND ($until IS NULL OR day <= $until)
WITH f, id, told, day
ORDER BY day DESC, id
LIMIT $limit
MATCH (e:Evidence {id: told})-[:STATED_IN]->(d:Document)
WITH f, {day: d.published, precision: d.published_precision, quote: e.quote} AS said
MATCH (f)-[:PARTICIPANT|VISITOR|DESTINATION|PARTY]->(n:Entity)
WITH f, said, n, n.name AS name, n.id AS id
ORDER BY name, id
WITH f, said, collect(n.name) AS parties, collect([n.id] + CASE
       WHEN n:Person THEN [(n)-[:HOLDS]->(h:Office) | h.id]
       WHEN n:Office THEN [(n)<-[:HOLDS]-(h:Person) | h.id]
       ELSE [] END) AS known
WITH f, said, parties, known, left(f.lane, size(f.lane) - CASE WHEN f.date IS NULL THEN 1 ELSE 4 END) AS head
UNWIND CASE WHEN NOT f.status IN ['planned', 'invited', 'conditional'] THEN ['']
  WHEN f.date IS NULL THEN [head + '0', head + toString(said.day.year), head + toString(said.day.year + 1)]
  WHEN f.date_precision = 'day' THEN [head + '0']
  ELSE [head + '0', f.lane] END AS lane
OPTIONAL MATCH (g:Fact {lane: lane})
WHERE NOT g.status IN ['planned', 'invited', 'conditional']
  AND CASE g.date_precision WHEN 'day' THEN true ELSE g.last_reported >= said.day END
  AND (g.date IS NULL OR left(toString(g.date), CASE g.date_precision WHEN 'day' THEN 10 WHEN 'month' THEN 7 ELSE 4 END)
    >= left(toString(said.day), CASE g.date_precision WHEN 'day' THEN 10 WHEN 'month' THEN 7 ELSE 4 END))
  AND (f.date IS NULL OR g.date IS NULL OR (f.date_precision <> 'day' AND left(toString(g.date), 4) = left(toString(f.date), 4)))
  AND coalesce(f.kind, g.kind, '') = coalesce(g.kind, f.kind, '')
  AND coalesce(f.domain, g.domain, '') = coalesce(g.domain, f.domain, '')
  AND all(ids IN known WHERE EXISTS { MATCH (g)-[:PARTICIPANT|VISITOR|DESTINATION|PARTY]->(o:Entity) WHERE o.id IN ids })
  AND NOT EXISTS { MATCH (g)-[:PARTY]->(o:Entity) WHERE none(ids IN known WHERE o.id IN ids) }
WITH f, said, parties, g, abs(duration.inDays(coalesce(f.date, said.day), coalesce(g.date, g.last_reported)).days) AS days, g.id AS id
ORDER BY days, id
WITH f, said, parties, coalesce(collect(g)[0], f) AS came
WITH f, said, parties, came,
     CASE WHEN came.status IN ['planned', 'invited', 'conditional'] THEN null
          WHEN came.status IN ['held', 'made', 'signed', 'in_force'] THEN coalesce(came.date, came.last_reported)
          ELSE came.last_reported END AS outcome_date,
     CASE WHEN came.status IN ['planned', 'invited', 'conditional'] THEN null
          WHEN came.status IN ['held', 'made', 'signed', 'in_force'] AND came.date IS NOT NULL THEN came.date_precision
          ELSE came.last_reported_precision END AS outcome_date_precision
RETURN f.predicate AS kind, said.day AS announced, said.precision AS announced_precision, f.date AS planned_for,
       f.date_precision AS precision, CASE WHEN outcome_date IS NULL THEN 'open' ELSE came.status END AS outcome,
       outcome_date, outcome_date_precision, CASE WHEN said.precision = 'day' AND outcome_date_precision = 'day'
         THEN duration.inDays(said.day, outcome_date).days END AS delay,
       parties, said.quote AS quote, f.id AS fact, came.id AS by_fact
ORDER BY announced DESC, fact, by_fact
