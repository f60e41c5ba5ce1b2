UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
MATCH (b:Entity {id: row.end})
MERGE (a)-[r:MET {fact: row.fact}]->(b)
SET r = row.properties
