// name: search_facts
// doc: Facts by words of their quotes, of the names and places in them and of titles, accents and case aside: the newest first.
// param: text SearchWords — words that all have to occur, in the singular or the plural; "migr*" stands for any ending
// param: most int = 10000 — most matches of a month, or of half a year where words are rare, that are looked at; of more the index chooses
// param: limit int = 20 — most rows
// column: kind str
// column: status str | None
// column: date date | None
// column: precision Precision | None
// column: quote str | None
// column: title str | None
// column: published date | None
// column: published_precision Precision | None
// column: document DocumentId
// column: fact FactId
// column: evidence FactId
// example: text="accord eau"
MATCH (t:Tally {calendar: 'published 0'})
WITH t.owner AS month
ORDER BY CASE month WHEN 'undated' THEN '' ELSE month END DESC
WITH collect(month) AS months
WITH CASE WHEN $text CONTAINS '*' THEN ['*'] ELSE months END AS months
CALL {
  WITH months
  UNWIND months[0..1] AS month
  WITH replace($text, '@', '@' + month) AS text
  CALL db.index.fulltext.queryNodes('evidence_words', text, {limit: $most}) YIELD node, score
  RETURN collect(node) AS newest
}
CALL {
  WITH months, newest
  UNWIND CASE WHEN size(newest) < $limit AND size(months) > 1 THEN [months[1..6]] ELSE [] END AS part
  WITH reduce(text = '', month IN part | text + '(' + replace($text, '@', '@' + month) + ') ') AS text
  CALL db.index.fulltext.queryNodes('evidence_words', text, {limit: $most}) YIELD node, score
  RETURN collect(node) AS newer
}
CALL {
  WITH months, newest, newer
  UNWIND CASE WHEN size(newest) + size(newer) < $limit AND size(months) > 6 THEN range(6, size(months) - 1, 6) ELSE [] END AS place
  WITH reduce(text = '', month IN months[place..place + 6] | text + '(' + replace($text, '@', '@' + month) + ') ') AS text
  CALL db.index.fulltext.queryNodes('evidence_words', text, {limit: $most}) YIELD node, score
  RETURN collect(node) AS older
}
UNWIND newest + newer + older AS e
WITH left(e.sequence, 10) AS day, collect(e) AS those
ORDER BY day DESC
WITH collect(those) AS days
UNWIND reduce(newest = [], those IN days | CASE WHEN size(newest) < $limit THEN newest + those ELSE newest END) AS e
WITH e, left(e.sequence, 10) AS day, split(e.sequence, '\t')[1] AS told, count(*) AS once
ORDER BY day DESC, told, e.start, e.id
LIMIT $limit
MATCH (e)-[:STATED_IN]->(d:Document)
MATCH (e)<-[:SUPPORTED_BY]-(f:Fact)
RETURN f.predicate AS kind, e.status AS status, f.date AS date, f.date_precision AS precision, e.quote AS quote,
       d.title AS title, d.published AS published, d.published_precision AS published_precision, d.id AS document,
       f.id AS fact, e.id AS evidence
ORDER BY day DESC, told, e.start, evidence
