// Nodes of some kinds in the order of their ids, so many at a time.
// $kinds: list of kinds
// $dataset: id of a dataset that they come from, or null for all
// $after: id after which it goes on, empty at the start
// $limit: number
// > node: all its properties
MATCH (node:Entity)
WHERE node.kind IN $kinds
  AND node.id > $after
  AND ($dataset IS NULL OR $dataset IN node.datasets)
WITH node
ORDER BY node.id
LIMIT $limit
RETURN node{.*} AS node
ORDER BY node.id
