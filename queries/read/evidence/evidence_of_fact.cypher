// name: evidence_of_fact
// doc: The words that say a fact: every claim with its quote, document and place in the text, oldest first.
// param: fact FactId — the fact, as other answers give it
// param: limit int = 500 — most rows
// column: quote str | None
// column: document DocumentId
// column: title str | None
// column: url str | None
// column: published date | None
// column: published_precision Precision | None
// column: start int
// column: end int
// column: status str | None
// column: rule str
// column: confidence float
// column: evidence FactId
// example: fact=$meeting
MATCH (f:Fact {id: $fact})
MATCH (f)-[:SUPPORTED_BY]->(e:Evidence)-[:STATED_IN]->(d:Document)
RETURN e.quote AS quote, d.id AS document, d.title AS title, d.url AS url, d.published AS published,
       d.published_precision AS published_precision, e.start AS start, e.end AS end, e.status AS status, e.rule AS rule,
       e.confidence AS confidence,
       e.id AS evidence
ORDER BY coalesce(toString(published), ''), document, start, evidence
LIMIT $limit
