// How many nodes the pages of a filter have together.
// $kinds: list of kinds
// $ids: list of ids, or null for all
// $contains: part of the search text in lower case, or null
// $datasets: list of dataset ids, or null for all
// $since: ISO day, or null
// $until: ISO day, or null
// $within: true where the date must fall into since..until, false where it may
// $undated: whether undated nodes pass a question that limits time
// > count: number
MATCH (node:Entity)
WHERE node.kind IN $kinds
  AND ($ids IS NULL OR node.id IN $ids)
  AND ($contains IS NULL OR node.search CONTAINS $contains)
  AND ($datasets IS NULL OR any(dataset IN node.datasets WHERE dataset IN $datasets))
  AND (($since IS NULL AND $until IS NULL)
    OR (node.date IS NULL AND $undated)
    OR (node.date IS NOT NULL AND NOT $within
      AND ($until IS NULL OR node.earliest IS NULL OR node.earliest <= $until)
      AND ($since IS NULL OR node.latest IS NULL OR node.latest >= $since))
    OR (node.date IS NOT NULL AND $within
      AND ($until IS NULL OR node.latest <= $until)
      AND ($since IS NULL OR node.earliest >= $since)))
RETURN count(node) AS count
