UNWIND $rows AS row
MATCH (a:Fact {id: row.start})
USING INDEX SEEK a:Fact(id)
MATCH (b:Domain {key: row.end})
USING INDEX SEEK b:Domain(key)
WITH row, a, b
MATCH (a)-[r:ABOUT]->(b)
WHERE coalesce(r.fact, '') = row.fact
DELETE r
