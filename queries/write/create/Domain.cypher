UNWIND $rows AS row
CREATE (n:Domain)
SET n = row
