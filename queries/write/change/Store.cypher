UNWIND $rows AS row
MATCH (n:Store {id: row.id})
SET n = row.properties
