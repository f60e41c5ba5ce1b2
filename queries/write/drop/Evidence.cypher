UNWIND $rows AS row
MATCH (n:Evidence {id: row.id})
DETACH DELETE n
