UNWIND $rows AS row
MATCH (a:Fact {id: row.start})
MATCH (b:Evidence {id: row.end})
MERGE (a)-[r:SUPPORTED_BY]->(b)
SET r = row.properties
