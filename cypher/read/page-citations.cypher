// A page of the citations of a source in the order of its text: by start, end and id, those without a place last.
// $source: id
// $after: true where a cursor is given
// $afterMissing: the cursor citation has no place (1) or has one (0)
// $afterStart: where it starts
// $afterEnd: where it ends
// $afterId: its id
// $limit: number
// > citation: its properties, without what rests on it
// > missing: 1 where it has no place
// > first: where it starts, 0 where it has no place
// > last: where it ends, the largest number where that is not said
MATCH (citation:Citation {source: $source})
WITH citation,
     CASE WHEN citation.start IS NULL THEN 1 ELSE 0 END AS missing,
     coalesce(citation.start, 0) AS first,
     coalesce(citation.end, 9007199254740991) AS last
WHERE NOT $after
   OR missing > $afterMissing
   OR (missing = $afterMissing AND (first > $afterStart
     OR (first = $afterStart AND (last > $afterEnd OR (last = $afterEnd AND citation.id > $afterId)))))
RETURN citation{
  .id, .source, .paragraph, .sentence, .start, .end, .quote, .statement, .statementEn, .url, .page
} AS citation, missing AS missing, first AS first, last AS last
ORDER BY missing, first, last, citation.id
LIMIT $limit
