-- Rendered from kg/graph/model.py by kg render. One statement a line; each may be run again.
CREATE PROPERTY Evidence.words IF NOT EXISTS STRING;
CREATE INDEX evidence_words IF NOT EXISTS ON Evidence (words) FULL_TEXT METADATA {"analyzer": "org.apache.lucene.analysis.core.WhitespaceAnalyzer"};
CREATE PROPERTY Entity.words IF NOT EXISTS STRING;
CREATE INDEX entity_words IF NOT EXISTS ON Entity (words) FULL_TEXT METADATA {"analyzer": "org.apache.lucene.analysis.core.WhitespaceAnalyzer"};
