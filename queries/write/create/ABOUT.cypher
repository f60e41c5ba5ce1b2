UNWIND $rows AS row
MATCH (a:Fact {id: row.start})
MATCH (b:Domain {key: row.end})
CREATE (a)-[:ABOUT]->(b)
