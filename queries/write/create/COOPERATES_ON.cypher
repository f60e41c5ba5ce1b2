UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
MATCH (b:Domain {key: row.end})
CREATE (a)-[r:COOPERATES_ON]->(b)
SET r = row.properties
