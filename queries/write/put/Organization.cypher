UNWIND $rows AS row
MERGE (n:Entity:Organization {id: row.id})
SET n = row.properties
