UNWIND $rows AS row
MATCH (a:Fact {id: row.start})
USING INDEX SEEK a:Fact(id)
MATCH (b:Entity {id: row.end})
USING INDEX SEEK b:Entity(id)
CREATE (a)-[r:POST]->(b)
SET r = row.properties
