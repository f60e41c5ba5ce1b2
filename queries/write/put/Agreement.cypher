UNWIND $rows AS row
MERGE (n:Fact:Agreement {id: row.id})
SET n = row.properties
