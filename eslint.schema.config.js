import graphql from '@graphql-eslint/eslint-plugin'

/**
 * The schema as its readers meet it: graphql-eslint’s recommendations and Relay’s, each exception with its reason. The golden
 * file is checked, which a test holds to be the schema that is served.
 */
const golden = 'tests/golden/schema.graphql'

/** Values of one answer: the same in another answer would be another, so an id would be a promise that nobody keeps. */
const valuesWithoutId = [
  ...[
    'BetweenAnswer',
    'Bucket',
    'Component',
    'Counterparty',
    'CounterpartyList',
    'PathAnswer',
    'Path',
    'PathStep',
    'Ranked',
  ],
  ...['Participation', 'ParticipationRow', 'SearchHit', 'Subgraph', 'SubgraphNode', 'SubgraphEdge', 'Table', 'Tally'],
  ...['Timeline', 'TimelineEntry', 'TimelineItem', 'Truncation'],
  // Parts of a thing, which is what has the id.
  ...['Alias', 'CitationContext', 'Date', 'Range', 'SourceParagraph', 'SourceSentence'],
]

export default [
  {
    files: [golden],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: golden } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/strict-id-in-types': [
        'error',
        { exceptions: { types: ['Query', 'PageInfo', ...valuesWithoutId], suffixes: ['Connection', 'Edge'] } },
      ],
      // Pages go forward: keyset cursors of lists that have both directions as an order.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // What is short and whole, such as the citations of a relation, is a list. A ParticipationRow is a row: what it tells of has ids.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      // Fields are named as the columns of a dataset are: `agreementKind` is the same word in a file, an answer and an export.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
]
