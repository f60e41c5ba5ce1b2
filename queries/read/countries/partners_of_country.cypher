// name: partners_of_country
// doc: The partners of a country with the number of meetings held, visits made, agreements signed and domains of cooperation.
// param: country CountryCode — the country
// param: limit int = 100 — most rows
// returns: many
// column: partner str
// column: meetings int
// column: visits int
// column: agreements int
// column: domains int
// column: total int
// column: code CountryCode
// example: country=FR
MATCH (c:Country)
WHERE c.code <> $country
OPTIONAL MATCH (m:Meeting)-[p:PARTICIPANT]->(:Entity), (m)-[q:PARTICIPANT]->(:Entity)
WHERE m.status = 'held' AND p.country = $country AND q.country = c.code
WITH c, count(DISTINCT m.id) AS meetings
OPTIONAL MATCH (:Entity)<-[r:VISITOR]-(v:Visit)-[:DESTINATION]->(t:Country)
WHERE v.status = 'made'
  AND ((r.country = $country AND t.code = c.code) OR (r.country = c.code AND t.code = $country))
WITH c, meetings, count(DISTINCT v.id) AS visits
OPTIONAL MATCH (c)<-[:PARTY]-(g:Agreement)-[:PARTY]->(x:Country)
WHERE g.status IN ['signed', 'in_force'] AND x.code = $country
WITH c, meetings, visits, count(DISTINCT g.id) AS agreements
OPTIONAL MATCH (c)<-[:PARTY]-(f:Cooperation)-[:PARTY]->(y:Country)
WHERE y.code = $country
WITH c, meetings, visits, agreements, count(DISTINCT f.domain) AS domains
WITH c, meetings, visits, agreements, domains, meetings + visits + agreements + domains AS total
WHERE total > 0
RETURN c.name AS partner, meetings, visits, agreements, domains, total, c.code AS code
ORDER BY total DESC, code
LIMIT $limit
