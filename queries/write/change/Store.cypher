UNWIND $rows AS row
MATCH (n:Store {id: row.id})
USING INDEX SEEK n:Store(id)
SET n = row.properties
