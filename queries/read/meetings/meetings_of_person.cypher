// name: meetings_of_person
// doc: Meetings that a person held, newest first; undated ones last.
// param: person PersonName — name or part of it, accents and case aside
// param: since date | None — earliest day
// param: until date | None — latest day
// param: limit int = 100 — most rows
// column: held_on date | None
// column: precision Precision | None
// column: person str
// column: other str
// column: other_country CountryCode | None
// column: mode str
// column: place str | None
// column: quote str | None
// column: meeting FactId
// example: person="Abdellatif Hammouchi"
CALL db.index.fulltext.queryNodes('entity_words', '+' + replace($person, '-', ' +'), {limit: 10000}) YIELD node, score
WITH node AS p
WHERE p:Person
  AND all(word IN split($person, '-') WHERE ' ' + p.words + ' ' CONTAINS ' ' + word + ' ')
MATCH (p)-[r:MET]-(o)
WHERE ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
WITH coalesce(left(toString(r.date), 7), '') AS month, collect({who: p, other: o, edge: r}) AS those
ORDER BY month DESC
WITH collect(those) AS months
UNWIND reduce(newest = [], those IN months | CASE WHEN size(newest) < $limit THEN newest + those ELSE newest END) AS one
WITH one.who AS p, one.other AS o, one.edge.fact AS met, coalesce(toString(one.edge.date), '') AS day, one.who.id AS id
ORDER BY day DESC, id, met
LIMIT $limit
MATCH (m:Fact {id: met})
WITH p, o, m, m.date AS held_on
MATCH (m)-[b:PARTICIPANT]->(o)
MATCH (m)-[:SUPPORTED_BY]->(e:Evidence)
WHERE e.status = m.status
WITH p, m, held_on, b, o, e, left(e.sequence, 10) AS day, e.id AS id
ORDER BY day, id
WITH p, m, held_on, b, o, collect(e.quote) AS quotes
RETURN held_on, m.date_precision AS precision, p.name AS person, o.name AS other,
       b.country AS other_country, m.mode AS mode, m.place AS place, quotes[0] AS quote, m.id AS meeting
ORDER BY coalesce(toString(held_on), '') DESC, p.id, meeting
LIMIT $limit
