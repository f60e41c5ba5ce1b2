// name: documents_about
// doc: Documents that state something about a country or one of its representatives, newest first.
// param: country CountryCode — the country
// param: since date | None — earliest day of publication
// param: until date | None — latest day of publication
// param: limit int = 100 — most rows
// returns: many
// column: published date | None
// column: published_precision Precision | None
// column: title str | None
// column: url str | None
// column: facts int
// column: document DocumentId
// example: country=FR
MATCH (f:Fact)-[r:PARTICIPANT|VISITOR|DESTINATION|PARTY|POST]->(n:Entity)
WHERE coalesce(r.country, n.code, n.country) = $country
MATCH (f)-[:SUPPORTED_BY]->(e:Evidence)-[:STATED_IN]->(d:Document)
WHERE ($since IS NULL OR d.published >= $since) AND ($until IS NULL OR d.published <= $until)
RETURN d.published AS published, d.published_precision AS published_precision, d.title AS title, d.url AS url,
       count(DISTINCT f.id) AS facts, d.id AS document
ORDER BY coalesce(toString(published), '') DESC, document
LIMIT $limit
