UNWIND $rows AS row
CREATE (n:Entity:Country)
SET n = row
