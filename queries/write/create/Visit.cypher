UNWIND $rows AS row
CREATE (n:Fact:Visit)
SET n = row
