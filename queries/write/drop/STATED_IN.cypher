UNWIND $rows AS row
MATCH (a:Evidence {id: row.start})
USING INDEX SEEK a:Evidence(id)
MATCH (b:Document {id: row.end})
USING INDEX SEEK b:Document(id)
WITH row, a, b
MATCH (a)-[r:STATED_IN]->(b)
WHERE coalesce(r.fact, '') = row.fact
DELETE r
