UNWIND $rows AS row
MATCH (a:Evidence {id: row.start})
MATCH (b:Document {id: row.end})
MERGE (a)-[r:STATED_IN]->(b)
SET r = row.properties
