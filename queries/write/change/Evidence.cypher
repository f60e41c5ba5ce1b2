UNWIND $rows AS row
MATCH (n:Evidence {id: row.id})
SET n = row.properties
