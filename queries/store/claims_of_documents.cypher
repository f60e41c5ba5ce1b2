UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:STATED_IN]-(e:Evidence)
RETURN d.id AS document, e.claim AS claim
