UNWIND $$rows AS row
MATCH (n:$label {$key: row.id})
USING INDEX SEEK n:$label($key)
DETACH DELETE n
