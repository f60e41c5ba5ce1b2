UNWIND $rows AS row
MATCH (a:Fact {id: row.start})
MATCH (b:Entity {id: row.end})
CREATE (a)-[:DESTINATION]->(b)
