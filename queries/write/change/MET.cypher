UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
USING INDEX SEEK a:Entity(id)
MATCH (b:Entity {id: row.end})
USING INDEX SEEK b:Entity(id)
WITH row, a, b
MATCH (a)-[r:MET]->(b)
WHERE coalesce(r.fact, '') = row.fact
SET r = row.properties
