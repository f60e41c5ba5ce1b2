MATCH (n)
WHERE n:Fact OR n:Entity OR n:Domain OR n:Evidence OR n:Document
DETACH DELETE n
