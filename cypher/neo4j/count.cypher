// How much the database holds, from its own counts: relations of others are among them.
// > count: nodes, citations and relations
CALL {
  MATCH (node:Entity) RETURN count(node) AS number
  UNION ALL
  MATCH (citation:Citation) RETURN count(citation) AS number
  UNION ALL
  MATCH ()-[relation]->() RETURN count(relation) AS number
}
RETURN sum(number) AS count
