UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
USING INDEX SEEK a:Entity(id)
MATCH (b:Fact {id: row.end})
USING INDEX SEEK b:Fact(id)
CREATE (a)-[r:SIGNED]->(b)
SET r = row.properties
