// Constraints and indexes of a new version: by id, and by kind, as lists are asked for.
// A constraint comes before its index: embedded, it makes none, and Neo4j refuses the other order.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (node:Entity) REQUIRE node.id IS UNIQUE;
CREATE INDEX IF NOT EXISTS FOR (node:Entity) ON (node.id);
CREATE CONSTRAINT citation_id IF NOT EXISTS FOR (citation:Citation) REQUIRE citation.id IS UNIQUE;
CREATE INDEX IF NOT EXISTS FOR (citation:Citation) ON (citation.id);
CREATE INDEX IF NOT EXISTS FOR (node:Entity) ON (node.kind);
