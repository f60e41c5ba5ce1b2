UNWIND $$rows AS row
MATCH (a:$start {$start_key: row.start})
MATCH (b:$end {$end_key: row.end})
MERGE (a)-[r:$type {fact: row.fact}]->(b)
SET r = row.properties
