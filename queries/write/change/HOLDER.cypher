UNWIND $rows AS row
MATCH (:Fact {id: row.start})-[r:HOLDER]->(:Entity {id: row.end})
WHERE coalesce(r.fact, '') = row.fact
SET r = row.properties
