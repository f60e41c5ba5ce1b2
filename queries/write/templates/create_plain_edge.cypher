UNWIND $$rows AS row
MATCH (a:$start {$start_key: row.start})
MATCH (b:$end {$end_key: row.end})
CREATE (a)-[:$type]->(b)
