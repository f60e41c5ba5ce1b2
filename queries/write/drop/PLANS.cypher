UNWIND $rows AS row
MATCH (a:Fact {id: row.start})
USING INDEX SEEK a:Fact(id)
MATCH (b:Fact {id: row.end})
USING INDEX SEEK b:Fact(id)
WITH row, a, b
MATCH (a)-[r:PLANS]->(b)
WHERE coalesce(r.fact, '') = row.fact
DELETE r
