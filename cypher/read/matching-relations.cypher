// The relations that pass a filter, with the kinds of their ends.
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
// > relation: all its properties, with type, from and to
// > sourceKind: kind of its source
// > targetKind: kind of its target
// > agreementKind: of the agreement at one of its ends, or null
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
RETURN relation{.*, type: type(relation), from: source.id, to: target.id} AS relation,
       source.kind AS sourceKind, target.kind AS targetKind,
       coalesce(source.agreementKind, target.agreementKind) AS agreementKind
