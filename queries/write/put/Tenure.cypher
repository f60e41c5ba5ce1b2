UNWIND $rows AS row
MERGE (n:Fact:Tenure {id: row.id})
SET n = row.properties
