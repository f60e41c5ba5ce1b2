UNWIND $rows AS row
MATCH (n:Fact {id: row.id})
DETACH DELETE n
