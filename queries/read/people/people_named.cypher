// name: people_named
// doc: People by a part of their name, accents and case aside, with their offices; whoever has just that name first; of 10,000 whom the index finds.
// param: person PersonName — one or more words of the name
// param: limit int = 50 — most rows
// column: name str
// column: aliases list[str]
// column: offices list[str]
// column: person EntityId
// example: person=hammouchi
CALL db.index.fulltext.queryNodes('entity_words', '+' + replace($person, '-', ' +'), {limit: 10000}) YIELD node, score
WITH node AS p
WHERE p:Person
  AND all(word IN split($person, '-') WHERE ' ' + p.words + ' ' CONTAINS ' ' + word + ' ')
WITH p
ORDER BY CASE p.id WHEN 'person:' + $person THEN 0 ELSE 1 END, p.name, p.id
LIMIT $limit
OPTIONAL MATCH (p)-[:HOLDS]->(o:Office)
WITH p, o
ORDER BY o.name, o.id
WITH p, collect(DISTINCT o.name) AS offices
RETURN p.name AS name, coalesce(p.aliases, []) AS aliases, offices, p.id AS person
ORDER BY CASE person WHEN 'person:' + $person THEN 0 ELSE 1 END, name, person
LIMIT $limit
