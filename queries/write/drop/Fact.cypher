UNWIND $rows AS row
MATCH (n:Fact {id: row.id})
USING INDEX SEEK n:Fact(id)
DETACH DELETE n
