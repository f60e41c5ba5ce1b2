UNWIND $rows AS row
MERGE (n:Fact:Meeting {id: row.id})
SET n = row.properties
