UNWIND $rows AS row
CREATE (n:Fact:Agreement)
SET n = row
