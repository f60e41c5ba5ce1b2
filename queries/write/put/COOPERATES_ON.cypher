UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
MATCH (b:Domain {key: row.end})
MERGE (a)-[r:COOPERATES_ON {fact: row.fact}]->(b)
SET r = row.properties
