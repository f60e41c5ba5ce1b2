UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:STATED_IN]-(e:Evidence)
RETURN e.id AS id
