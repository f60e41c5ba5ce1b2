UNWIND $rows AS row
MATCH (n:Evidence {id: row.id})
USING INDEX SEEK n:Evidence(id)
SET n = row.properties
