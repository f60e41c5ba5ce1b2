MATCH ()-[r]->()
WHERE type(r) IN $types
RETURN type(r) AS label, count(*) AS number
ORDER BY label
