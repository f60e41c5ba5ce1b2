UNWIND $rows AS row
MATCH (n:Domain {key: row.id})
SET n = row.properties
