UNWIND $rows AS row
MATCH (:Evidence {id: row.start})-[r:STATED_IN]->(:Document {id: row.end})
WHERE coalesce(r.fact, '') = row.fact
DELETE r
