UNWIND $rows AS row
MATCH (a:Fact {id: row.start})
MATCH (b:Evidence {id: row.end})
CREATE (a)-[:SUPPORTED_BY]->(b)
