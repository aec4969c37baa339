// How many nodes there are of each kind.
// > kind: a kind
// > count: number
MATCH (node:Entity)
RETURN node.kind AS kind, count(*) AS count
ORDER BY kind
