UNWIND $rows AS row
MATCH (a:Fact {id: row.start})
MATCH (b:Fact {id: row.end})
MERGE (a)-[r:PLANS]->(b)
SET r = row.properties
