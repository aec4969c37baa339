// A page of the relations that pass a filter, smallest key first, undated last, ties by id.
// $types: list of relation types
// $sourceKinds: list of kinds
// $targetKinds: list of kinds
// $touching: list of ids that one end must be among, or null for all
// $sources: list of ids that the source must be among, or null for all
// $targets: list of ids that the target must be among, or null for all
// $modalities: list of modalities
// $bases: list of bases
// $datasets: list of dataset ids, or null for all
// $since: ISO day, or null
// $until: ISO day, or null
// $within: true where the date must fall into since..until, false where it may
// $undated: whether undated relations pass a question that limits time
// $order: DATE, TYPE or ID
// $after: true where a cursor is given
// $afterMissing: the cursor relation is undated (1) or not (0)
// $afterKey: its key
// $afterId: its id
// $limit: number
// > relation: all its properties, with type, from and to
// > key: what the order compares
// > missing: 1 where an order by date has no date to compare
MATCH (source:Entity)-[relation]->(target:Entity)
WHERE type(relation) IN $types
  AND source.kind IN $sourceKinds
  AND target.kind IN $targetKinds
  AND ($touching IS NULL OR source.id IN $touching OR target.id IN $touching)
  AND ($sources IS NULL OR source.id IN $sources)
  AND ($targets IS NULL OR target.id IN $targets)
  AND relation.modality IN $modalities
  AND relation.basis IN $bases
  AND ($datasets IS NULL OR any(dataset IN relation.datasets WHERE dataset IN $datasets))
  AND (($since IS NULL AND $until IS NULL)
    OR (relation.date IS NULL AND $undated)
    OR (relation.date IS NOT NULL AND NOT $within
      AND ($until IS NULL OR relation.earliest IS NULL OR relation.earliest <= $until)
      AND ($since IS NULL OR relation.latest IS NULL OR relation.latest >= $since))
    OR (relation.date IS NOT NULL AND $within
      AND ($until IS NULL OR relation.latest <= $until)
      AND ($since IS NULL OR relation.earliest >= $since)))
WITH source, relation, target,
     CASE WHEN $order = 'DATE' AND relation.date IS NULL THEN 1 ELSE 0 END AS missing,
     CASE $order
       WHEN 'TYPE' THEN type(relation)
       WHEN 'ID' THEN relation.id
       ELSE coalesce(relation.earliest, '') + '/' + coalesce(relation.latest, '~')
     END AS key
WHERE NOT $after
   OR missing > $afterMissing
   OR (missing = $afterMissing AND (key > $afterKey OR (key = $afterKey AND relation.id > $afterId)))
RETURN relation{.*, type: type(relation), from: source.id, to: target.id} AS relation, key AS key, missing AS missing
ORDER BY missing, key, relation.id
LIMIT $limit
