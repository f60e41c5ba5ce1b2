UNWIND $rows AS row
MATCH (:Entity {id: row.start})-[r:HOLDS]->(:Entity {id: row.end})
WHERE coalesce(r.fact, '') = row.fact
SET r = row.properties
