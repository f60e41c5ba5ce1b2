UNWIND $rows AS row
MATCH (n:Fact {id: row.id})
USING INDEX SEEK n:Fact(id)
SET n = row.properties
