// name: offices_of_person
// doc: The offices that a person is said to hold, the last said first; with a day, as documents had it by then.
// param: person Somebody — the person, by the name or a part that only he or she has
// param: at date | None — the day, or the latest known
// param: limit int = 50 — most rows
// column: office str
// column: of list[str]
// column: first_said date | None
// column: first_said_precision Precision | None
// column: last_said date | None
// column: last_said_precision Precision | None
// column: documents int
// column: quote str | None
// column: post EntityId
// example: person="Frédéric Veaux"
MATCH (p:Entity {id: $person})
MATCH (p)<-[:HOLDER]-(t:Tenure)-[:POST]->(o:Office)
MATCH (t)-[:SUPPORTED_BY]->(e:Evidence)
WHERE $at IS NULL OR (e.sequence >= '0' AND left(e.sequence, 10) <= toString($at))
WITH o, e.sequence AS sequence, e.id AS id
WITH o, split(sequence, '\t')[1] AS document, left(sequence, 10) + id AS key
WITH o, count(DISTINCT document) AS documents,
     coalesce(min(CASE WHEN key >= '0' THEN key END), '') AS first_key, max(key) AS last_key
UNWIND [substring(first_key, 10)] AS first_id
OPTIONAL MATCH (first:Evidence {id: first_id})-[:STATED_IN]->(early:Document)
UNWIND [substring(last_key, 10)] AS last_id
MATCH (last:Evidence {id: last_id})-[:STATED_IN]->(late:Document)
OPTIONAL MATCH (o)-[:OF]->(owner:Entity)
WITH o, early, late, last, documents, owner
ORDER BY owner.name
WITH o, early, late, last, documents, collect(owner.name) AS of
RETURN o.name AS office, of, early.published AS first_said, early.published_precision AS first_said_precision,
       late.published AS last_said, late.published_precision AS last_said_precision, documents, last.quote AS quote,
       o.id AS post
ORDER BY coalesce(toString(last_said), '') DESC, post
LIMIT $limit
