// name: representatives_of_country
// doc: Who met or travelled for a country, with the function last given and the number of events, planned ones included.
// param: country CountryCode — the country
// param: limit int = 100 — most rows
// returns: many
// column: name str
// column: role str | None
// column: events int
// column: first_seen date | None
// column: last_seen date | None
// column: entity EntityId
// example: country=MA
MATCH (n:Entity)<-[r:PARTICIPANT|VISITOR]-(f:Fact)
WHERE r.country = $country AND n.id <> 'country:' + $country
WITH n, r, f
ORDER BY coalesce(toString(f.last_reported), ''), f.id
WITH n, collect(r.role) AS roles, count(DISTINCT f.id) AS events, min(f.first_reported) AS first_seen,
     max(f.last_reported) AS last_seen
RETURN n.name AS name, roles[size(roles) - 1] AS role, events, first_seen, last_seen, n.id AS entity
ORDER BY events DESC, entity
LIMIT $limit
