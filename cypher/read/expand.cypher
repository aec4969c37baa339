// The relations that touch a frontier, with the far end of each. A relation inside the frontier comes once from either end.
// $ids: the frontier, each once
// $types: relation types that may be walked
// $kinds: kinds the far end may have
// $always: ids of nodes that may be the far end whatever their kind
// > near: id in the frontier
// > relation: all its properties, with type, from and to
// > far: id of the other end
// > farKind: its kind
// > farSigned: whether it is a signed dealing, or null
UNWIND $ids AS id
MATCH (near:Entity {id: id})-[relation]-(far:Entity)
WHERE type(relation) IN $types AND (far.kind IN $kinds OR far.id IN $always)
RETURN near.id AS near,
       relation{.*, type: type(relation), from: startNode(relation).id, to: endNode(relation).id} AS relation,
       far.id AS far, far.kind AS farKind, far.signed AS farSigned
