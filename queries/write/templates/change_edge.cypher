UNWIND $$rows AS row
MATCH (a:$start {$start_key: row.start})
USING INDEX SEEK a:$start($start_key)
MATCH (b:$end {$end_key: row.end})
USING INDEX SEEK b:$end($end_key)
WITH row, a, b
MATCH (a)-[r:$type]->(b)
WHERE coalesce(r.fact, '') = row.fact
SET r = row.properties
