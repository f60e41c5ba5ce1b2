// name: partners_of_country
// doc: The partners of a country, the European Union and the United Nations among them, with the number of meetings held, visits made, agreements signed and domains of cooperation.
// param: country CountryCode — the country
// param: limit int = 100 — most rows
// column: partner str
// column: meetings int
// column: visits int
// column: agreements int
// column: domains int
// column: total int
// column: code CountryCode
// example: country=FR
MATCH (t:Tally {owner: $country})
WITH t.partner AS code, sum(t.meetings) AS meetings, sum(t.visits) AS visits, sum(t.agreements) AS agreements,
     sum(t.domains) AS domains
WITH code, meetings, visits, agreements, domains, meetings + visits + agreements + domains AS total
WHERE total > 0 AND size(code) = 2 AND code <> $country
MATCH (c:Entity {code: code})
RETURN c.name AS partner, meetings, visits, agreements, domains, total, c.code AS code
ORDER BY total DESC, code
LIMIT $limit
