MATCH (agreement:Agreement)
WHERE agreement.date >= '2000' AND agreement.date < '2010'
WITH count(agreement) AS agreements
CALL () {
  MATCH (company:Company)
  WITH company ORDER BY company.degree DESC, company.id LIMIT 50
  RETURN collect(company{.id, signed: COUNT { (company)-[:SIGNED]->(:Agreement) }}) AS companies
}
RETURN {agreements: agreements, companies: companies} AS row
