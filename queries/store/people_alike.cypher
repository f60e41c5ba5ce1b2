CALL db.index.fulltext.queryNodes('entity_words', $text, {limit: 1000}) YIELD node, score
WITH node AS p
WHERE p:Person
RETURN p.name AS name, p.id AS id
ORDER BY name, id
