UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
USING INDEX SEEK a:Entity(id)
MATCH (b:Fact {id: row.end})
USING INDEX SEEK b:Fact(id)
WITH row, a, b
MATCH (a)-[r:SIGNED]->(b)
WHERE coalesce(r.fact, '') = row.fact
SET r = row.properties
