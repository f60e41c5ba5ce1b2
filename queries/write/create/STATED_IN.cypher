UNWIND $rows AS row
MATCH (a:Evidence {id: row.start})
MATCH (b:Document {id: row.end})
CREATE (a)-[:STATED_IN]->(b)
