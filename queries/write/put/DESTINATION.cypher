UNWIND $rows AS row
MATCH (a:Fact {id: row.start})
MATCH (b:Entity {id: row.end})
MERGE (a)-[r:DESTINATION]->(b)
SET r = row.properties
