UNWIND $ids AS id
MATCH (f:Fact {id: id})-[:SUPPORTED_BY]->(e:Evidence)
USING INDEX SEEK f:Fact(id)
WITH f, e.says AS says, min(e.sequence) AS first, max(e.sequence) AS last
RETURN first, last
