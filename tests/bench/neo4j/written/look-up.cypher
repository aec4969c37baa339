MATCH (company:Entity {id: $id})
RETURN company{.id, .name, .nameEn} AS row
