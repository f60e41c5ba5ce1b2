MATCH (n)
WHERE n:Fact OR n:Entity OR n:Domain
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS number
