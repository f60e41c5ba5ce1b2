UNWIND $$rows AS row
MATCH (:$start {$start_key: row.start})-[r:$type]->(:$end {$end_key: row.end})
WHERE coalesce(r.fact, '') = row.fact
SET r = row.properties
