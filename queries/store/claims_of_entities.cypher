MATCH (n:Entity)<-[:PARTICIPANT|VISITOR|HOLDER|POST]-(:Fact)-[:SUPPORTED_BY]->(e:Evidence)
WHERE n.id IN $ids
RETURN DISTINCT e.claim AS claim
