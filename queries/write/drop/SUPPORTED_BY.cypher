UNWIND $rows AS row
MATCH (a:Fact {id: row.start})
USING INDEX SEEK a:Fact(id)
MATCH (b:Evidence {id: row.end})
USING INDEX SEEK b:Evidence(id)
WITH row, a, b
MATCH (a)-[r:SUPPORTED_BY]->(b)
WHERE coalesce(r.fact, '') = row.fact
DELETE r
