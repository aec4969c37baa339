// The datasets loaded.
// > dataset: all its properties
MATCH (dataset:Dataset)
RETURN dataset{.*} AS dataset
ORDER BY dataset.id
