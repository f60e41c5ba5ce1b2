UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
MATCH (b:Entity {id: row.end})
MERGE (a)-[r:HOLDS {fact: row.fact}]->(b)
SET r = row.properties
