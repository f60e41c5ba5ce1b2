// name: search_facts
// doc: Facts by words of their quotes, of the names and places in them and of titles, accents and case aside: the newest first.
// param: text SearchWords — words that all have to occur, in the singular or the plural; "migr*" stands for any ending
// param: most int = 10000 — most matches that are looked at; of more the index chooses
// param: limit int = 20 — most rows
// column: kind str
// column: status str | None
// column: date date | None
// column: precision Precision | None
// column: quote str | None
// column: title str | None
// column: published date | None
// column: published_precision Precision | None
// column: document DocumentId
// column: fact FactId
// column: evidence FactId
// example: text="accord eau"
CALL db.index.fulltext.queryNodes('evidence_words', $text, {limit: $most}) YIELD node, score
WITH node AS e, left(node.sequence, 10) AS day, split(node.sequence, '\t')[1] AS told
ORDER BY day DESC, told, e.start, e.id
LIMIT $limit
MATCH (e)-[:STATED_IN]->(d:Document)
MATCH (e)<-[:SUPPORTED_BY]-(f:Fact)
RETURN f.predicate AS kind, e.status AS status, f.date AS date, f.date_precision AS precision, e.quote AS quote,
       d.title AS title, d.published AS published, d.published_precision AS published_precision, d.id AS document,
       f.id AS fact, e.id AS evidence
ORDER BY day DESC, told, e.start, evidence
