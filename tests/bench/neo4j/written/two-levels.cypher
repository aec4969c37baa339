MATCH (company:Company)
WITH company ORDER BY company.degree DESC, company.id LIMIT 50
CALL (company) {
  MATCH (company)-[:SIGNED]->(agreement:Agreement)
  WITH agreement ORDER BY agreement.date, agreement.id LIMIT 50
  CALL (agreement) {
    MATCH (agreement)<-[:SIGNED]-(party:Entity)
    RETURN collect(party{.id, .name}) AS parties
  }
  RETURN collect(agreement{.id, .name, .date, parties: parties}) AS signed
}
RETURN company{.id, .name, signed: signed} AS row
ORDER BY company.degree DESC, company.id
