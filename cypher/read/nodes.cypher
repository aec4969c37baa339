// Nodes by id.
// $ids: list of ids, each once
// > node: all its properties
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN node{.*} AS node
