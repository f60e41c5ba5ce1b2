UNWIND $rows AS row
MATCH (a:Fact {id: row.start})
USING INDEX SEEK a:Fact(id)
MATCH (b:Evidence {id: row.end})
USING INDEX SEEK b:Evidence(id)
CREATE (a)-[:SUPPORTED_BY]->(b)
