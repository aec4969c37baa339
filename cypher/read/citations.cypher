// Citations by id, without what rests on them.
// $ids: list of ids, each once
// > citation: its properties
UNWIND $ids AS id
MATCH (citation:Citation {id: id})
RETURN citation{
  .id, .source, .paragraph, .sentence, .start, .end, .quote, .statement, .statementEn, .url, .page
} AS citation
