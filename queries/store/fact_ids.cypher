MATCH (d:Document)<-[:STATED_IN]-(e:Evidence)<-[:SUPPORTED_BY]-(f:Fact)
WHERE d.id IN $ids
RETURN f.id AS fact, e.claim AS claim
