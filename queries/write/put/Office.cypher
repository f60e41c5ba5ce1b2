UNWIND $rows AS row
MERGE (n:Entity:Office {id: row.id})
SET n = row.properties
