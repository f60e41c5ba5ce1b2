MATCH ()-[r]->()
RETURN type(r) AS label, count(*) AS number
ORDER BY label
