UNWIND $rows AS row
CREATE (n:Evidence)
SET n = row
