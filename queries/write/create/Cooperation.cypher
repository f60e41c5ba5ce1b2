UNWIND $rows AS row
CREATE (n:Fact:Cooperation)
SET n = row
