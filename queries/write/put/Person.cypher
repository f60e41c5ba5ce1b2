UNWIND $rows AS row
MERGE (n:Entity:Person {id: row.id})
SET n = row.properties
