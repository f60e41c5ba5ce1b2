UNWIND $rows AS row
MATCH (a:Fact {id: row.start})
MATCH (b:Entity {id: row.end})
CREATE (a)-[r:VISITOR]->(b)
SET r = row.properties
