MATCH (n)
WHERE n:Fact OR n:Entity OR n:Domain OR n:Tally
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS number
