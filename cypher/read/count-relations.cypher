// How many relations there are of each type.
// > type: a relation type
// > count: number
MATCH (:Entity)-[relation]->(:Entity)
RETURN type(relation) AS type, count(*) AS count
ORDER BY type
