MATCH (n)
WHERE NOT n:Store
UNWIND labels(n) AS label
RETURN label, count(*) AS number
ORDER BY label
