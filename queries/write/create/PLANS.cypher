UNWIND $rows AS row
MATCH (a:Fact {id: row.start})
USING INDEX SEEK a:Fact(id)
MATCH (b:Fact {id: row.end})
USING INDEX SEEK b:Fact(id)
CREATE (a)-[:PLANS]->(b)
