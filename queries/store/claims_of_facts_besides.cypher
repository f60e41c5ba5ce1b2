UNWIND $ids AS id
MATCH (f:Fact {id: id})-[:SUPPORTED_BY]->(e:Evidence)-[:STATED_IN]->(d:Document)
USING INDEX SEEK f:Fact(id)
WHERE NOT d.id IN $documents
WITH f, e.says AS says, min(e.sequence) AS first, max(e.sequence) AS last
RETURN first, last
