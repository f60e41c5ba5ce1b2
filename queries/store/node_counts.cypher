MATCH (n)
UNWIND labels(n) AS label
WITH label, count(*) AS number
WHERE label <> 'Store'
RETURN label, number
ORDER BY label
