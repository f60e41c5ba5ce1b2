UNWIND $rows AS row
MATCH (a:Evidence {id: row.start})
USING INDEX SEEK a:Evidence(id)
MATCH (b:Document {id: row.end})
USING INDEX SEEK b:Document(id)
CREATE (a)-[:STATED_IN]->(b)
