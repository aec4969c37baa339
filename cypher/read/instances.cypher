// Which dealings are instances of others: the same dealing spoken of twice, counted once.
// $ids: ids of dealings, each once
// > specific: id
// > general: id
UNWIND $ids AS id
MATCH (specific:Entity {id: id})-[:INSTANCE_OF]->(general:Entity)
RETURN specific.id AS specific, general.id AS general
