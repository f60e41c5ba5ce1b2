// name: cooperation_between
// doc: The domains on which two countries cooperate, with the first and the last document that says so and quotes.
// param: a CountryCode — one side
// param: b CountryCode — the other
// param: most int = 20 — most quotes of a domain, the oldest first
// column: label str
// column: sector str | None
// column: first_said date | None
// column: first_said_precision Precision | None
// column: last_said date | None
// column: last_said_precision Precision | None
// column: documents int
// column: quotes list[str]
// column: fact FactId
// column: domain DomainKey
// example: a=FR b=MA
UNWIND [CASE WHEN $a < $b THEN $a + ' ' + $b ELSE $b + ' ' + $a END] AS parties
MATCH (f:Fact {lane: parties + ' COOPERATES_ON'})
MATCH (f)-[:SUPPORTED_BY]->(e:Evidence)
WITH f, left(e.sequence, 4) AS year, collect(e) AS told
ORDER BY year
WITH f, collect(told) AS years
UNWIND reduce(oldest = [], told IN years | CASE WHEN size(oldest) <= $most THEN oldest + told ELSE oldest END) AS e
WITH f, e, left(e.sequence, 10) AS day, split(e.sequence, '\t')[1] AS document, e.id AS id, count(*) AS once
ORDER BY day, document, id
WITH f, collect(e.quote) AS quotes, 'couples|0|' + f.domain + '|' + replace(f.lane, ' COOPERATES_ON', '') AS key
MATCH (t:Store {id: key})
WITH f, quotes, t.documents AS documents
MATCH (f)-[:ABOUT]->(o:Domain)
RETURN coalesce(o.label_fr, o.key) AS label, o.sector AS sector,
       f.first_reported AS first_said, f.first_reported_precision AS first_said_precision,
       f.last_reported AS last_said, f.last_reported_precision AS last_said_precision,
       documents, quotes[0..$most] AS quotes, f.id AS fact, o.key AS domain
ORDER BY documents DESC, domain
