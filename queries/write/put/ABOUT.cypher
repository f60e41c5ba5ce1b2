UNWIND $rows AS row
MATCH (a:Fact {id: row.start})
MATCH (b:Domain {key: row.end})
MERGE (a)-[r:ABOUT]->(b)
SET r = row.properties
