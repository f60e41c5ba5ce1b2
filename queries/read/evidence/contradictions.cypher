// name: contradictions
// doc: Documents that contradict each other on an event: one says that it took place, another that it was denied, cancelled or postponed.
// param: country CountryCode | None — only events that concern it
// param: since date | None — earliest day of the event
// param: until date | None — latest day
// param: limit int = 50 — most rows
// column: kind str
// column: date date | None
// column: precision Precision | None
// column: says_yes str
// column: yes_published date | None
// column: yes_published_precision Precision | None
// column: yes_quote str | None
// column: yes_document DocumentId
// column: says_no str
// column: no_published date | None
// column: no_published_precision Precision | None
// column: no_quote str | None
// column: no_document DocumentId
// column: fact FactId
// example: country=FR
UNWIND [0] + range(coalesce($since.year, 1000), coalesce($until.year, 2100)) AS year
MATCH (t:Tally {calendar: 'events ' + toString(year)})
WHERE t.disputed > 0
WITH year, CASE WHEN $country IS NULL AND NOT year = coalesce($until.year, -1) THEN t.disputed ELSE 0 END AS number
ORDER BY year DESC
WITH collect({year: year, number: number}) AS years
UNWIND range(0, size(years) - 1) AS place
WITH years[place].year AS year, reduce(newer = 0, one IN years[0..place] | newer + one.number) AS newer
WHERE newer < $limit
MATCH (f:Fact {disputed: year})
WHERE ($since IS NULL OR f.date >= $since) AND ($until IS NULL OR f.date <= $until)
  AND ($country IS NULL OR $country IN split(f.lane, ' ') OR EXISTS {
    MATCH (f)-[:PARTY]->(x:Entity) WHERE x.code = $country
  })
WITH f
ORDER BY coalesce(toString(f.date), '') DESC, f.id
LIMIT $limit
MATCH (f)-[:SUPPORTED_BY]->(no:Evidence)-[:STATED_IN]->(n:Document)
WHERE no.status IN ['cancelled', 'denied', 'postponed']
MATCH (f)-[:SUPPORTED_BY]->(yes:Evidence)-[:STATED_IN]->(y:Document)
WHERE yes.status IN ['held', 'made', 'signed', 'in_force'] AND n.id <> y.id
WITH f, yes, y, no, n
ORDER BY yes.sequence, no.sequence
WITH f, y, n, collect({yes: yes, no: no})[0] AS said
WITH f, y, n, said.yes AS yes, said.no AS no
RETURN f.predicate AS kind, f.date AS date, f.date_precision AS precision, yes.status AS says_yes,
       y.published AS yes_published, y.published_precision AS yes_published_precision, yes.quote AS yes_quote,
       y.id AS yes_document, no.status AS says_no, n.published AS no_published,
       n.published_precision AS no_published_precision, no.quote AS no_quote, n.id AS no_document, f.id AS fact
ORDER BY coalesce(toString(date), '') DESC, fact, yes_document, no_document
LIMIT $limit
