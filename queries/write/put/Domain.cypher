UNWIND $rows AS row
MERGE (n:Domain {key: row.id})
SET n = row.properties
