UNWIND $ids AS id
MATCH (d:Document {id: id})
USING INDEX SEEK d:Document(id)
OPTIONAL MATCH (d)<-[:STATED_IN]-(e:Evidence)
RETURN d.id AS id, d.title AS title, d.published AS published, d.published_precision AS published_precision,
       d.language AS language, d.url AS url, d.source AS source, d.sha256 AS sha256, d.engine AS engine,
       count(e) AS facts
