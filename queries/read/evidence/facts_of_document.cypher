// name: facts_of_document
// doc: What a document states, in the order of its text: kind, status as the document has it, who takes part.
// param: document DocumentId — the document
// param: limit int = 500 — most rows
// column: kind str
// column: status str | None
// column: date date | None
// column: precision Precision | None
// column: who list[str]
// column: domain DomainKey | None
// column: quote str | None
// column: start int
// column: end int
// column: fact FactId
// column: evidence FactId
// example: document=police-rabat
MATCH (d:Document {id: $document})
MATCH (d)<-[:STATED_IN]-(e:Evidence)<-[:SUPPORTED_BY]-(f:Fact)
MATCH (f)-[:PARTICIPANT|VISITOR|DESTINATION|PARTY|HOLDER|POST]->(n:Entity)
WITH e, f, n
ORDER BY n.name, n.id
WITH e, f, collect(n.name) AS who
RETURN f.predicate AS kind, e.status AS status, f.date AS date, f.date_precision AS precision, who,
       f.domain AS domain, e.quote AS quote, e.start AS start, e.end AS end, f.id AS fact, e.id AS evidence
ORDER BY start, end, evidence
LIMIT $limit
