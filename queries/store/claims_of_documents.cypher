MATCH (d:Document)<-[:STATED_IN]-(e:Evidence)
WHERE d.id IN $ids
RETURN d.id AS document, e.claim AS claim
