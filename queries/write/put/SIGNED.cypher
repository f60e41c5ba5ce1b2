UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
MATCH (b:Fact {id: row.end})
MERGE (a)-[r:SIGNED {fact: row.fact}]->(b)
SET r = row.properties
