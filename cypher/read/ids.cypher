// Ids of nodes, for the nearest to a misspelt one.
// $prefix: how they begin, such as agency:
// $limit: number
// > id: a node's
MATCH (node:Entity)
WHERE node.id STARTS WITH $prefix
RETURN node.id AS id
ORDER BY id
LIMIT $limit
