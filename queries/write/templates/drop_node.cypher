UNWIND $$rows AS row
MATCH (n:$label {$key: row.id})
DETACH DELETE n
