UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
USING INDEX SEEK a:Entity(id)
MATCH (b:Domain {key: row.end})
USING INDEX SEEK b:Domain(key)
CREATE (a)-[r:COOPERATES_ON]->(b)
SET r = row.properties
