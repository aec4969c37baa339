// Removes what an earlier load wrote, and nothing else that the database may hold.
MATCH (node:Entity) DETACH DELETE node;
MATCH (citation:Citation) DETACH DELETE citation;
MATCH (dataset:Dataset) DETACH DELETE dataset;
