UNWIND $rows AS row
MATCH (n:Store {id: row.id})
DETACH DELETE n
