// name: agreements_by_domain
// doc: How many agreements of each domain are signed, in force and planned, by the years of their dates, those of none included.
// param: since int | None — earliest year; undated ones count only without it
// param: until int | None — latest year
// param: limit int = 100 — most rows
// column: label str
// column: signed int
// column: in_force int
// column: planned int
// column: total int
// column: domain DomainKey | None
// example: since=2022 until=2024
UNWIND CASE WHEN $since IS NULL THEN [0] ELSE [] END + range(coalesce($since, 1000), coalesce($until, 2100)) AS year
MATCH (t:Tally {calendar: 'agreements ' + toString(year)})
WITH t.owner AS key, sum(t.signed) AS signed, sum(t.in_force) AS in_force, sum(t.planned) AS planned
OPTIONAL MATCH (o:Domain {key: key})
RETURN coalesce(o.label_fr, key) AS label, signed, in_force, planned, signed + in_force + planned AS total, o.key AS domain
ORDER BY total DESC, domain
LIMIT $limit
