// name: agreements_between
// doc: Agreements of two countries, signed, in force or planned, newest first; undated ones last.
// param: a CountryCode — one side
// param: b CountryCode — the other
// param: limit int = 100 — most rows
// column: date date | None
// column: precision Precision | None
// column: kind str
// column: status str
// column: domain DomainKey | None
// column: last_said date | None
// column: last_said_precision Precision | None
// column: quote str | None
// column: agreement FactId
// example: a=FR b=MA
UNWIND [CASE WHEN $a < $b THEN $a + ' ' + $b ELSE $b + ' ' + $a END] AS pair
MATCH (t:Tally {pair: pair})
WITH pair, t.owner AS owner, t.year AS year, t.texts AS number
WHERE owner = $a AND number > 0
WITH pair, year, number
ORDER BY year DESC
WITH pair, collect({year: year, number: number}) AS years
UNWIND range(0, size(years) - 1) AS place
WITH pair, years[place].year AS year, years[place].number AS number,
     reduce(newer = 0, one IN years[0..place] | newer + one.number) AS newer
WHERE newer < $limit
OPTIONAL MATCH (own:Fact {lane: pair + ' SIGNS ' + toString(year)})
WITH year, number, collect(own) AS alone
UNWIND [CASE WHEN size(alone) < number THEN '* SIGNS ' + toString(year) ELSE '' END] AS lane
OPTIONAL MATCH (many:Fact {lane: lane})
WHERE EXISTS { MATCH (many)-[:PARTY]->(x:Entity) WHERE x.code = $a }
  AND EXISTS { MATCH (many)-[:PARTY]->(y:Entity) WHERE y.code = $b }
WITH year, alone, collect(many) AS more
UNWIND alone + more AS f
WITH f, coalesce(toString(f.date), '') AS day, f.id AS id
ORDER BY day DESC, id
LIMIT $limit
MATCH (f)-[:SUPPORTED_BY]->(e:Evidence)
WITH f, e, left(e.sequence, 10) AS day, e.id AS id
ORDER BY day, id
WITH f, collect(e.quote) AS quotes
RETURN f.date AS date, f.date_precision AS precision, f.kind AS kind, f.status AS status, f.domain AS domain,
       f.last_reported AS last_said, f.last_reported_precision AS last_said_precision,
       quotes[size(quotes) - 1] AS quote, f.id AS agreement
ORDER BY coalesce(toString(date), '') DESC, agreement
LIMIT $limit
