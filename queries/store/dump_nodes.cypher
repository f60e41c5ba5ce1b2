MATCH (n)
WHERE n:Document OR n:Evidence OR n:Fact OR n:Entity OR n:Domain
RETURN labels(n) AS labels, properties(n) AS own
