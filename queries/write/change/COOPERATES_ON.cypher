UNWIND $rows AS row
MATCH (:Entity {id: row.start})-[r:COOPERATES_ON]->(:Domain {key: row.end})
WHERE coalesce(r.fact, '') = row.fact
SET r = row.properties
