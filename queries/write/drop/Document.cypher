UNWIND $rows AS row
MATCH (n:Document {id: row.id})
USING INDEX SEEK n:Document(id)
DETACH DELETE n
