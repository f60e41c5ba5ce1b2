UNWIND $$rows AS row
MATCH (n:$label {$key: row.id})
SET n = row.properties
