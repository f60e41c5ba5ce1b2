UNWIND $rows AS row
MERGE (n:Document {id: row.id})
SET n = row.properties
