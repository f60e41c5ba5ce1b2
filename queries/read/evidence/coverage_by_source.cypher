// name: coverage_by_source
// doc: How many documents and facts each source gave, by the years of publication; the source is the host of the address, unknown without one.
// param: since int | None — earliest year; undated ones count only without it
// param: until int | None — latest year
// param: limit int = 50 — most rows
// column: documents int
// column: facts int
// column: first_year int | None
// column: last_year int | None
// column: source DocumentId
// example: since=2023
UNWIND CASE WHEN $since IS NULL THEN [0] ELSE [] END + range(coalesce($since, 1000), coalesce($until, 2100)) AS year
MATCH (t:Tally {calendar: 'source ' + toString(year)})
WITH t.owner AS source, sum(t.documents) AS documents, sum(t.reports) AS facts, min(CASE WHEN t.year > 0 THEN t.year END) AS first_year,
     max(CASE WHEN t.year > 0 THEN t.year END) AS last_year
RETURN documents, facts, first_year, last_year, CASE source WHEN '' THEN 'unknown' ELSE source END AS source
ORDER BY documents DESC, source
LIMIT $limit
