UNWIND $rows AS row
MERGE (n:Entity:Country {id: row.id})
SET n = row.properties
