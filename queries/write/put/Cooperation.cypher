UNWIND $rows AS row
MERGE (n:Fact:Cooperation {id: row.id})
SET n = row.properties
