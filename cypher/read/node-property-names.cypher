// The names of all properties that nodes of some kinds have.
// $kinds: list of kinds
// $dataset: id of a dataset that they come from, or null for all
// > name: a property's
MATCH (node:Entity)
WHERE node.kind IN $kinds
  AND ($dataset IS NULL OR $dataset IN node.datasets)
UNWIND keys(node) AS name
RETURN DISTINCT name AS name
ORDER BY name
