UNWIND $rows AS row
MATCH (a:Fact {id: row.start})
USING INDEX SEEK a:Fact(id)
MATCH (b:Entity {id: row.end})
USING INDEX SEEK b:Entity(id)
WITH row, a, b
MATCH (a)-[r:PARTICIPANT]->(b)
WHERE coalesce(r.fact, '') = row.fact
SET r = row.properties
