UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:STATED_IN]-(e:Evidence)
USING INDEX SEEK d:Document(id)
RETURN d.id AS document, e.claim AS claim
