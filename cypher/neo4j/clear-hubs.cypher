// Removes relations of nodes that have more than a hundred, some at a time: a node is removed with all it has left.
// > count: how many were removed; 0 when none is left
MATCH (node:Entity)
WHERE COUNT { (node)--() } > 100
MATCH (node)-[relation]-()
WITH DISTINCT relation LIMIT 10000
DELETE relation
RETURN count(relation) AS count
