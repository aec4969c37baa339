MATCH (hub:Entity {id: $id})-[:SIGNED]->(agreement:Agreement)
WITH agreement ORDER BY agreement.date, agreement.id LIMIT 50
CALL (agreement) {
  MATCH (agreement)<-[:SIGNED]-(party:Entity)
  CALL (party) {
    MATCH (party)-[:SIGNED]->(other:Agreement)
    WITH other ORDER BY other.date, other.id LIMIT 10
    RETURN collect(other{.id, .name}) AS signed
  }
  RETURN collect(party{.id, .name, signed: signed}) AS parties
}
RETURN agreement{.id, .name, parties: parties} AS row
ORDER BY agreement.date, agreement.id
