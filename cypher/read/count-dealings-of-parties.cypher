// How many dealings each of some parties takes part in; none is told of one without any.
// $ids: ids of parties, each once
// > party: its id
// > count: number
UNWIND $ids AS id
MATCH (party:Entity {id: id})-[:SIGNED|PARTY_TO]->(dealing:Entity)
RETURN id AS party, count(DISTINCT dealing) AS count
