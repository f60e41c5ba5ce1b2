// name: coverage_by_source
// doc: How many documents and facts each source gave, by the years of publication; the source is the host of the address.
// param: since int | None — earliest year; undated ones count only without it
// param: until int | None — latest year
// param: limit int = 50 — most rows
// returns: many
// column: documents int
// column: facts int
// column: first_year int
// column: last_year int
// column: source DocumentId
// example: since=2023
UNWIND CASE WHEN $since IS NULL THEN [0] ELSE [] END + range(coalesce($since, 1900), coalesce($until, 2100)) AS year
MATCH (t:Tally {calendar: 'source ' + toString(year)})
WITH t.owner AS source, sum(t.documents) AS documents, sum(t.reports) AS facts, min(t.year) AS first_year,
     max(t.year) AS last_year
RETURN documents, facts, first_year, last_year, source
ORDER BY documents DESC, source
LIMIT $limit
