// name: countries_cooperating_on
// doc: Pairs of countries and organisations that cooperate on a domain, the most often reported first.
// param: domain DomainKey — a key of schema/domains.toml
// param: country CountryCode | None — only pairs with it
// param: limit int = 100 — most rows
// column: a str
// column: b str
// column: documents int
// column: first_said date | None
// column: first_said_precision Precision | None
// column: last_said date | None
// column: last_said_precision Precision | None
// column: fact FactId
// example: domain=trade
CALL {
  UNWIND range(40, 1, -1) AS rank
  MATCH (t:Tally {calendar: 'couples ' + $domain + ' ' + toString(rank)})
  WHERE t.pair CONTAINS ' ' AND ($country IS NULL OR $country IN split(t.pair, ' '))
  WITH rank
  LIMIT $limit
  RETURN min(rank) AS least
}
UNWIND range(40, coalesce(least, 41), -1) AS rank
MATCH (t:Tally {calendar: 'couples ' + $domain + ' ' + toString(rank)})
WHERE t.pair CONTAINS ' ' AND ($country IS NULL OR $country IN split(t.pair, ' '))
WITH t.documents AS documents, collect(t.pair) AS pairs
ORDER BY documents DESC
WITH collect([pair IN pairs | {pair: pair, documents: documents}]) AS ranks
UNWIND reduce(most = [], rank IN ranks | CASE WHEN size(most) < $limit THEN most + rank ELSE most END) AS one
WITH one.pair AS pair, one.documents AS documents, count(*) AS once
ORDER BY documents DESC, pair
LIMIT $limit
MATCH (f:Fact {lane: pair + ' COOPERATES_ON'})
WHERE f.domain = $domain
RETURN split(pair, ' ')[0] AS a, split(pair, ' ')[1] AS b, documents,
       f.first_reported AS first_said, f.first_reported_precision AS first_said_precision,
       f.last_reported AS last_said, f.last_reported_precision AS last_said_precision,
       f.id AS fact
ORDER BY documents DESC, a, b, fact
LIMIT $limit
