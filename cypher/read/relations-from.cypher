// The relations that lead from some nodes, each once.
// $ids: list of ids, each once
// $types: list of relation types
// > relation: all its properties, with type, from and to
UNWIND $ids AS id
MATCH (source:Entity {id: id})-[relation]->(target:Entity)
WHERE type(relation) IN $types
RETURN relation{.*, type: type(relation), from: source.id, to: target.id} AS relation
