// The texts everything is cited from.
// > node: all its properties
MATCH (node:Source)
RETURN node{.*} AS node
ORDER BY node.id
