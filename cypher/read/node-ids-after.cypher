// Ids of nodes in their order, so many at a time.
// $after: id after which it goes on, empty at the start
// $limit: number
// > id: a node's
MATCH (node:Entity)
WHERE node.id > $after
RETURN node.id AS id
ORDER BY id
LIMIT $limit
