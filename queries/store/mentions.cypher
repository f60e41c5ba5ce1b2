UNWIND $rows AS row
MATCH (e:Evidence)
WHERE e.claim CONTAINS row.written
RETURN DISTINCT row.id AS id
