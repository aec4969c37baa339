// The earliest dealings of some parties, so many of each, undated last, ties by id.
// $ids: ids of parties, each once
// $after: true where a cursor is given
// $afterMissing: the cursor dealing is undated (1) or not (0)
// $afterKey: its key
// $afterId: its id
// $limit: number, for each party
// > party: its id
// > dealing: its id
// > key: what the order compares
// > missing: 1 where there is no date to compare
UNWIND $ids AS id
MATCH (party:Entity {id: id})
CALL (party) {
  MATCH (party)-[:SIGNED|PARTY_TO]->(dealing:Entity)
  WITH DISTINCT dealing
  WITH dealing.id AS dealing,
       CASE WHEN dealing.date IS NULL THEN 1 ELSE 0 END AS missing,
       coalesce(dealing.earliest, '') + '/' + coalesce(dealing.latest, '~') AS key
  WHERE NOT $after
     OR missing > $afterMissing
     OR (missing = $afterMissing AND (key > $afterKey OR (key = $afterKey AND dealing > $afterId)))
  RETURN dealing, missing, key
  ORDER BY missing, key, dealing
  LIMIT $limit
}
RETURN id AS party, dealing AS dealing, key AS key, missing AS missing
