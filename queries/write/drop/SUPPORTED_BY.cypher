UNWIND $rows AS row
MATCH (:Fact {id: row.start})-[r:SUPPORTED_BY]->(:Evidence {id: row.end})
WHERE coalesce(r.fact, '') = row.fact
DELETE r
