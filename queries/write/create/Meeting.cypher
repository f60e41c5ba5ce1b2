UNWIND $rows AS row
CREATE (n:Fact:Meeting)
SET n = row
