UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
USING INDEX SEEK a:Entity(id)
MATCH (b:Domain {key: row.end})
USING INDEX SEEK b:Domain(key)
WITH row, a, b
MATCH (a)-[r:COOPERATES_ON]->(b)
WHERE coalesce(r.fact, '') = row.fact
SET r = row.properties
