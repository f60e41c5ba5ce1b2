UNWIND $rows AS row
CREATE (n:Fact:Tenure)
SET n = row
