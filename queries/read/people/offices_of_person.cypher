// name: offices_of_person
// doc: The offices that a person is said to hold, the last said first; with a day, as documents had it by then.
// param: person PersonName — the person, by the full name
// param: at date | None — the day, or the latest known
// param: limit int = 50 — most rows
// returns: many
// column: office str
// column: of list[str]
// column: first_said date | None
// column: last_said date | None
// column: documents int
// column: quote str | None
// column: post EntityId
// example: person="Nadia Roche"
UNWIND ['person:' + $person] AS id
MATCH (p:Entity {id: id})
MATCH (p)<-[:HOLDER]-(t:Tenure)-[:POST]->(o:Office)
MATCH (t)-[:SUPPORTED_BY]->(e:Evidence)-[:STATED_IN]->(d:Document)
WHERE $at IS NULL OR d.published <= $at
WITH o, e, d
ORDER BY coalesce(toString(d.published), ''), e.id
WITH o, min(d.published) AS first_said, max(d.published) AS last_said, count(DISTINCT d.id) AS documents,
     collect(e.quote) AS quotes
OPTIONAL MATCH (o)-[:OF]->(owner:Entity)
WITH o, first_said, last_said, documents, quotes, owner
ORDER BY owner.name
WITH o, first_said, last_said, documents, quotes, collect(owner.name) AS of
RETURN o.name AS office, of, first_said, last_said, documents, quotes[size(quotes) - 1] AS quote, o.id AS post
ORDER BY coalesce(toString(last_said), '') DESC, post
LIMIT $limit
