// Nodes whose search text has every part of a phrase.
// $parts: list of texts, lower case, at least one
// $kinds: kinds to keep
// $limit: number of candidates
// > node: all its properties
MATCH (node:Entity)
WHERE node.kind IN $kinds AND all(part IN $parts WHERE node.search CONTAINS part)
RETURN node{.*} AS node
ORDER BY node.degree DESC, node.id
LIMIT $limit
