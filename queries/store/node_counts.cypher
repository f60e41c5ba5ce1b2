MATCH (n)
WHERE n:Document OR n:Evidence OR n:Fact OR n:Entity OR n:Domain
UNWIND labels(n) AS label
RETURN label, count(*) AS number
ORDER BY label
