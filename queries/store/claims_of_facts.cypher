MATCH (f:Fact)-[:SUPPORTED_BY]->(e:Evidence)
WHERE f.id IN $ids
RETURN e.claim AS claim
