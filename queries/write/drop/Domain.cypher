UNWIND $rows AS row
MATCH (n:Domain {key: row.id})
DETACH DELETE n
