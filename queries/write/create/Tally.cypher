UNWIND $rows AS row
CREATE (n:Store:Tally)
SET n = row
