UNWIND $rows AS row
MATCH (a:Fact {id: row.start})
MATCH (b:Entity {id: row.end})
MERGE (a)-[r:PARTY]->(b)
SET r = row.properties
