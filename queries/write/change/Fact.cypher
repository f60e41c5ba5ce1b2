UNWIND $rows AS row
MATCH (n:Fact {id: row.id})
SET n = row.properties
