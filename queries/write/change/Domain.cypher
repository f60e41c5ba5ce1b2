UNWIND $rows AS row
MATCH (n:Domain {key: row.id})
USING INDEX SEEK n:Domain(key)
SET n = row.properties
