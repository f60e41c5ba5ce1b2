// name: documents_about
// doc: Documents that state something about a country or one of its representatives, newest first.
// param: country CountryCode — the country
// param: since date | None — earliest day of publication
// param: until date | None — latest day of publication
// param: limit int = 100 — most rows
// column: published date | None
// column: published_precision Precision | None
// column: title str | None
// column: url str | None
// column: facts int
// column: document DocumentId
// example: country=FR
MATCH (t:Tally {owner: $country})
WHERE t.documents > 0 AND t.calendar STARTS WITH 'told '
WITH substring(t.calendar, 5) AS month, t.documents AS number
WHERE ($since IS NULL OR (month <> 'undated' AND month >= left(toString($since), 7)))
  AND ($until IS NULL OR (month <> 'undated' AND month <= left(toString($until), 7)))
WITH month, number
ORDER BY CASE WHEN month = 'undated' THEN '' ELSE month END DESC
WITH collect({month: month, number: CASE WHEN month = left(toString($until), 7) THEN 0 ELSE number END}) AS months
UNWIND range(0, size(months) - 1) AS place
WITH months[place].month AS month, reduce(newer = 0, one IN months[0..place] | newer + one.number) AS newer
WHERE newer < $limit
MATCH (a:Tally {calendar: 'about ' + $country + ' ' + month})
WITH a.owner AS told, a.facts AS facts
MATCH (d:Document {id: told})
WHERE ($since IS NULL OR d.published >= $since) AND ($until IS NULL OR d.published <= $until)
RETURN d.published AS published, d.published_precision AS published_precision, d.title AS title, d.url AS url,
       facts, d.id AS document
ORDER BY coalesce(toString(published), '') DESC, document
LIMIT $limit
