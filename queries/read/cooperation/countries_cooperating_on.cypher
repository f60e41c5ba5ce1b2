// name: countries_cooperating_on
// doc: Pairs of countries and organisations that cooperate on a domain, the most often reported first.
// param: domain DomainKey — a key of schema/domains.toml
// param: country CountryCode | None — only pairs with it
// param: limit int = 100 — most rows
// returns: many
// column: a str
// column: b str
// column: documents int
// column: first_said date | None
// column: first_said_precision Precision | None
// column: last_said date | None
// column: last_said_precision Precision | None
// column: fact FactId
// example: domain=trade
MATCH (f:Cooperation)-[:ABOUT]->(o:Domain)
WHERE o.key = $domain
MATCH (f)-[:PARTY]->(n:Entity)
WITH f, n
ORDER BY n.code, n.id
WITH f, collect(n.code) AS codes
WHERE size(codes) = 2 AND ($country IS NULL OR $country IN codes)
MATCH (f)-[:SUPPORTED_BY]->(:Evidence)-[:STATED_IN]->(d:Document)
WITH f, codes, count(DISTINCT d.id) AS documents
RETURN codes[0] AS a, codes[1] AS b, documents,
       f.first_reported AS first_said, f.first_reported_precision AS first_said_precision,
       f.last_reported AS last_said, f.last_reported_precision AS last_said_precision,
       f.id AS fact
ORDER BY documents DESC, a, b, fact
LIMIT $limit
