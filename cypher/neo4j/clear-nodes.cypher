// Removes nodes with their relations, some at a time.
// > count: how many were removed; 0 when none is left
MATCH (node:Entity)
WITH node LIMIT 1000
DETACH DELETE node
RETURN count(node) AS count
