UNWIND $$rows AS row
MERGE (n:$labels {$key: row.id})
SET n = row.properties
