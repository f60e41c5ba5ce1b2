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
WITH p, r, o
ORDER BY coalesce(toString(r.date), '') DESC, p.id, r.fact
LIMIT $limit
WITH p, o, r.fact AS met
MATCH (m:Fact {id: met})
WITH p, o, m, m.date AS held_on
MATCH (m)-[b:PARTICIPANT]->(o)
MATCH (m)-[:SUPPORTED_BY]->(e:Evidence)
WHERE e.status = m.status
WITH p, m, held_on, b, o, e
ORDER BY left(e.sequence, 10), e.id
WITH p, m, held_on, b, o, collect(e.quote) AS quotes
RETURN held_on, m.date_precision AS precision, p.name AS person, o.name AS other,
       b.country AS other_country, m.mode AS mode, m.place AS place, quotes[0] AS quote, m.id AS meeting
ORDER BY coalesce(toString(held_on), '') DESC, p.id, meeting
LIMIT $limit
