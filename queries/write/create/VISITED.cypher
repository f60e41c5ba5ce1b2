UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
USING INDEX SEEK a:Entity(id)
MATCH (b:Entity {id: row.end})
USING INDEX SEEK b:Entity(id)
CREATE (a)-[r:VISITED]->(b)
SET r = row.properties
