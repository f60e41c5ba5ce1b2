UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
MATCH (b:Fact {id: row.end})
CREATE (a)-[r:SIGNED]->(b)
SET r = row.properties
