UNWIND $rows AS row
MERGE (n:Fact:Visit {id: row.id})
SET n = row.properties
