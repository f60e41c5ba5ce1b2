// Rendered from kg/graph/model.py by kg render. One statement a line; each may be run again.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT domain_key IF NOT EXISTS FOR (n:Domain) REQUIRE n.key IS UNIQUE;
CREATE INDEX fact_date IF NOT EXISTS FOR (n:Fact) ON (n.date);
CREATE INDEX fact_lane IF NOT EXISTS FOR (n:Fact) ON (n.lane);
CREATE INDEX fact_phase IF NOT EXISTS FOR (n:Fact) ON (n.phase);
CREATE INDEX fact_disputed IF NOT EXISTS FOR (n:Fact) ON (n.disputed);
CREATE INDEX fact_announced IF NOT EXISTS FOR (n:Fact) ON (n.announced);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX entity_code IF NOT EXISTS FOR (n:Entity) ON (n.code);
CREATE INDEX document_month IF NOT EXISTS FOR (n:Document) ON (n.month);
CREATE INDEX document_published IF NOT EXISTS FOR (n:Document) ON (n.published);
CREATE INDEX tally_owner IF NOT EXISTS FOR (n:Tally) ON (n.owner);
CREATE INDEX tally_pair IF NOT EXISTS FOR (n:Tally) ON (n.pair);
CREATE INDEX tally_calendar IF NOT EXISTS FOR (n:Tally) ON (n.calendar);
