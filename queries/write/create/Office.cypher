UNWIND $rows AS row
CREATE (n:Entity:Office)
SET n = row
