// A page of nodes, smallest key first, undated last, ties by id.
// $kinds: list of kinds
// $ids: list of ids, or null for all
// $contains: part of the search text in lower case, or null
// $datasets: list of dataset ids, or null for all
// $since: ISO day, or null
// $until: ISO day, or null
// $within: true where the date must fall into since..until, false where it may
// $undated: whether undated nodes pass a question that limits time
// $order: NAME, KIND, DEGREE or DATE
// $after: true where a cursor is given
// $afterMissing: the cursor node is undated (1) or not (0)
// $afterKey: its key
// $afterId: its id
// $limit: number
// > node: all its properties
// > key: what the order compares
// > missing: 1 where an order by date has no date to compare
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
WITH node,
     CASE WHEN $order = 'DATE' AND node.date IS NULL THEN 1 ELSE 0 END AS missing,
     CASE $order
       WHEN 'NAME' THEN node.sortKey
       WHEN 'KIND' THEN node.kind
       WHEN 'DEGREE' THEN node.degree
       ELSE coalesce(node.earliest, '') + '/' + coalesce(node.latest, '~')
     END AS key
WHERE NOT $after
   OR missing > $afterMissing
   OR (missing = $afterMissing AND (key > $afterKey OR (key = $afterKey AND node.id > $afterId)))
RETURN node{.*} AS node, key AS key, missing AS missing
ORDER BY missing, key, node.id
LIMIT $limit
