// Rendered from kg/graph/model.py by kg render. One statement a line; each may be run again.
CREATE INDEX fact_announced_first_reported IF NOT EXISTS FOR (n:Fact) ON (n.announced, n.first_reported);
CREATE FULLTEXT INDEX evidence_words IF NOT EXISTS FOR (n:Evidence) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS FOR (n:Entity) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
