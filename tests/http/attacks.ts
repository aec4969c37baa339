/** Requests that mean no good, each with the answer it deserves: a status, and the code its body names. */

export interface Attack {
  readonly name: string
  readonly path?: string
  readonly init: RequestInit
  readonly status: number
  /** `null` where the body has no code. */
  readonly code: string | null
}

const json = { 'content-type': 'application/json' }

/** A GraphQL request of a document. What GraphQL refuses is 400, what is answered in part 200. */
function ask(name: string, code: string | null, request: object, status = code === null ? 200 : 400): Attack {
  const accept = 'application/graphql-response+json'
  return { name, init: { method: 'POST', headers: { ...json, accept }, body: JSON.stringify(request) }, status, code }
}

function post(name: string, answer: readonly [number, string | null], init: RequestInit): Attack {
  const [status, code] = answer
  return { name, init: { method: 'POST', headers: json, ...init }, status, code }
}

function get(name: string, answer: readonly [number, string | null], path: string, init: RequestInit = {}): Attack {
  const [status, code] = answer
  return { name, path, init, status, code }
}

const times = (count: number, one: (index: number) => string) => Array.from({ length: count }, (_, at) => one(at))
const deep = (levels: number) =>
  `{ entity(id: "platform:yunji") ${'{ relations { nodes { target '.repeat(levels)}{ id }${' } } }'.repeat(levels)} }`
const ids = (count: number) => times(count, (at) => `platform:nobody-${String(at)}`)
const cypher = 'x"}) MATCH (n) DETACH DELETE n //`\'; CALL db.clear(); \\'
const bomb = `{ entity(id: "platform:yunji") { ...F0 } } ${times(
  9,
  (at) =>
    `fragment F${String(at)} on Entity { a: relations { nodes { source { ...F${String(at + 1)} } } } b: relations { nodes { target { ...F${String(at + 1)} } } } }`,
).join(' ')} fragment F9 on Entity { id }`
const doubling = `{ entity(id: "platform:yunji") { ...F0 } } ${times(
  60,
  (at) => `fragment F${String(at)} on Entity { ...F${String(at + 1)} ...F${String(at + 1)} }`,
).join(' ')} fragment F60 on Entity { id }`

const size: readonly Attack[] = [
  ask('more root fields than allowed', 'LIMIT_EXCEEDED', {
    query: `{ ${times(11, (at) => `a${String(at)}: dataset { id }`).join(' ')} }`,
  }),
  ask('a thousand aliases', 'LIMIT_EXCEEDED', {
    query: `{ dataset { ${times(600, (at) => `a${String(at)}: id`).join(' ')} } }`,
  }),
  ask('fields inside fields', 'LIMIT_EXCEEDED', { query: deep(4) }),
  ask('fields inside fields, two hundred times', 'LIMIT_EXCEEDED', { query: deep(200) }),
  ask('fragments that unfold by aliases', 'LIMIT_EXCEEDED', { query: bomb }),
  ask('fragments that double sixty times', null, { query: doubling }),
  ask('a fragment inside itself', 'BAD_USER_INPUT', {
    query: '{ dataset { ...A } } fragment A on Dataset { ...B } fragment B on Dataset { ...A }',
  }),
  ask('directives by the dozen', 'LIMIT_EXCEEDED', {
    query: `{ dataset { ${times(25, () => 'id @skip(if: false)').join(' ')} } }`,
  }),
  ask('an unknown directive', 'BAD_USER_INPUT', { query: '{ dataset @evil { id } }' }),
  ask('more tokens than allowed', 'LIMIT_EXCEEDED', { query: `{ dataset { ${'id '.repeat(2100)} } }` }),
  ask('the same field a thousand times', 'BAD_USER_INPUT', { query: `{ dataset { ${'id '.repeat(1900)} } }` }),
  ask('a hundred operations', 'BAD_USER_INPUT', {
    query: times(100, (at) => `query Q${String(at)} { dataset { id } }`).join(' '),
  }),
  ask('three hundred unused variables', 'BAD_USER_INPUT', {
    query: `query (${times(300, (at) => `$v${String(at)}: Int`).join(' ')}) { dataset { id } }`,
  }),
  ask('a comment of 120 KB', null, { query: `{ dataset { id } } # ${'x'.repeat(120_000)}` }),
  post('a body over the limit', [413, 'LIMIT_EXCEEDED'], {
    body: JSON.stringify({ query: `{ dataset { id } } # ${'x'.repeat(200_000)}` }),
  }),
]

const cost: readonly Attack[] = [
  ask('pages of pages of pages', 'COST_LIMIT', {
    query:
      '{ entities(first: 200) { nodes { relations(first: 200) { nodes { target { relations(first: 200) { nodes { source { relations(first: 200) { totalCount nodes { target { degree } } } } } } } } } } } }',
  }),
  ask(
    'a page of a thousand million',
    'LIMIT_EXCEEDED',
    { query: '{ entities(first: 1000000000) { totalCount } }' },
    200,
  ),
  ask('a number too large for one', 'BAD_USER_INPUT', {
    query: '{ entities(first: 99999999999999999999) { totalCount } }',
  }),
  ask('a negative page', 'BAD_USER_INPUT', { query: '{ entities(first: -5) { totalCount } }' }, 200),
  ask('a million nodes', 'LIMIT_EXCEEDED', { query: '{ network(limit: 1000001) { view } }' }, 200),
  ask(
    'a thousand hops',
    'LIMIT_EXCEEDED',
    { query: '{ neighbourhood(of: ["platform:yunji"], hops: 1000) { view } }' },
    200,
  ),
  ask(
    'paths as long as the graph',
    'LIMIT_EXCEEDED',
    { query: '{ paths(from: "platform:yunji", to: "company:post", maxLength: 1000) { found } }' },
    200,
  ),
  ask('an introspection that multiplies', 'BAD_USER_INPUT', {
    query: '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
  }),
  ask('an introspection deeper than any', 'LIMIT_EXCEEDED', {
    query: `{ __schema { types { ${'ofType { '.repeat(20)} name ${'} '.repeat(20)} } } }`,
  }),
  ask(
    'a cross-tabulation by a hundred fields',
    'LIMIT_EXCEEDED',
    { query: `{ groupBy(by: [${'KIND '.repeat(100)}]) { count } }` },
    200,
  ),
]

/** A text that graphql-jit takes for a date of its own, and what follows for code. */
const code = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.wasAttacked=1'

const parties = 'first: 60, filter: { kinds: [AGENCY, PLATFORM] }'

const values: readonly Attack[] = [
  // Of what is refused at once beside what is refused later, nobody hears the latter, if nobody sees to it.
  ask(
    'a list of which one is refused late and the next at once',
    'STALE_CURSOR',
    {
      query: `{ entities(${parties}) { nodes { ... on Platform { dealings(filter: { signed: true }, after: "bad") { nodes { id } } } ... on Agency { dealings(after: "bad") { nodes { id } } } } } }`,
    },
    200,
  ),
  ask(
    'the same of relations',
    'STALE_CURSOR',
    {
      query: `{ entities(${parties}) { nodes { ... on Platform { dealings(filter: { signed: true }, after: "bad") { nodes { id } } } ... on Agency { relations(after: "bad") { nodes { id } } } } } }`,
    },
    200,
  ),
  ask(
    'a list whose pages are sound and too large by turns',
    'LIMIT_EXCEEDED',
    {
      query: `{ entities(${parties}) { nodes { ... on Platform { dealings(filter: { signed: true }) { nodes { aliases { text } citations { supports { nodes { id } } } } } } ... on Agency { dealings(first: 1000) { totalCount } } } } }`,
    },
    200,
  ),
  ask('code as an id', null, { query: `{ node(id: "${code}") { id } }` }),
  ask('code as a block of text', null, { query: `{ node(id: \"\"\"${code}\"\"\") { id } }` }),
  ask('code in a list', null, { query: `{ nodes(ids: ["${code}"]) { id } }` }),
  ask('code in a filter', null, { query: `{ entities(filter: { nameContains: "${code}" }) { totalCount } }` }),
  ask('code as a default', null, { query: `query ($id: ID! = "${code}") { node(id: $id) { id } }` }),
  ask('code as a name', null, {
    query: `query ${code.slice(0, 50)} { dataset { ${code.slice(0, 50)}: id } }`,
  }),
  ask('Cypher as an id', null, { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: cypher } }),
  ask(
    'Cypher as a question',
    'UNKNOWN_ID',
    { query: 'query ($of: [ID!]!) { neighbourhood(of: $of) { view } }', variables: { of: [cypher] } },
    200,
  ),
  ask('Cypher as a name', null, {
    query: 'query ($text: String!) { search(text: $text) { matched } }',
    variables: { text: cypher },
  }),
  ask('an id with a zero byte and half a character', null, {
    query: 'query ($id: ID!) { node(id: $id) { id } }',
    variables: { id: 'a\u0000b\ud800' },
  }),
  ask('an expression for an expression machine', null, {
    query: 'query ($text: String!) { search(text: $text) { matched } }',
    variables: { text: `${'(a+)+'.repeat(1000)}$` },
  }),
  ask('a search for 100 KB', null, {
    query: 'query ($text: String!) { search(text: $text) { matched } }',
    variables: { text: '云集'.repeat(16_000) },
  }),
  ask(
    'five thousand ids',
    'LIMIT_EXCEEDED',
    {
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: ids(5000) },
    },
    200,
  ),
  ask(
    'five thousand unknown nodes',
    'UNKNOWN_ID',
    { query: 'query ($nodes: [ID!]!) { induced(nodes: $nodes) { view } }', variables: { nodes: ids(5000) } },
    200,
  ),
  ask(
    'five thousand unknown parties',
    'UNKNOWN_ID',
    {
      query: 'query ($parties: [ID!]) { dealings(filter: { parties: $parties }) { totalCount } }',
      variables: { parties: ids(5000) },
    },
    200,
  ),
  ask(
    'five thousand expansions',
    'UNKNOWN_ID',
    { query: 'query ($expand: [ID!]) { network(expand: $expand) { view } }', variables: { expand: ids(5000) } },
    200,
  ),
  ask(
    'an agreement kind that every object has',
    'BAD_USER_INPUT',
    { query: '{ dealings(filter: { agreementKinds: ["constructor", "__proto__"] }) { totalCount } }' },
    200,
  ),
  ask('variables that change prototypes', 'BAD_USER_INPUT', {
    query: 'query ($f: DealingFilter) { dealings(filter: $f) { totalCount } }',
    variables: JSON.parse('{"f": {"__proto__": {"signed": true}, "constructor": 1}}') as object,
  }),
  ask('a field that every object has', 'BAD_USER_INPUT', { query: '{ constructor __proto__ toString }' }),
  ask('an operation that every object has', 'BAD_USER_INPUT', {
    query: 'query A { dataset { id } } query B { dataset { id } }',
    operationName: '__proto__',
  }),
  ask('a cursor of nonsense', 'STALE_CURSOR', { query: '{ entities(after: "AAAA////====") { totalCount } }' }, 200),
  ask(
    'a cursor of 100 KB',
    'STALE_CURSOR',
    {
      query: 'query ($after: String) { entities(after: $after) { totalCount } }',
      variables: { after: 'eyJ'.repeat(30_000) },
    },
    200,
  ),
  ask(
    'a cursor that changes prototypes',
    'STALE_CURSOR',
    {
      query: 'query ($after: String) { entities(after: $after) { totalCount } }',
      variables: { after: Buffer.from('{"__proto__":{"order":1}}').toString('base64url') },
    },
    200,
  ),
  ask('a date of 100 KB', 'BAD_USER_INPUT', {
    query: 'query ($since: EDTF) { signings(filter: { since: $since }) { view } }',
    variables: { since: '2015-'.repeat(20_000) },
  }),
  ask(
    'a picture of 90 KB with a script in it',
    'BAD_USER_INPUT',
    {
      query: 'query ($p: String) { signings { exportUrl(format: SVG, picture: $p) } }',
      variables: { p: `title=${'<script>'.repeat(11_000)}&shape=1` },
    },
    200,
  ),
  ask('variables that are a list', 'BAD_USER_INPUT', { query: '{ dataset { id } }', variables: [] }),
  ask('a persisted query that is none', 'BAD_USER_INPUT', {
    extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } },
  }),
  ask('a subscription', 'BAD_USER_INPUT', { query: 'subscription { dataset { id } }' }),
  ask('a mutation', 'BAD_USER_INPUT', { query: 'mutation { deleteAll }' }, 200),
]

const bodies: readonly Attack[] = [
  post('a batch', [400, 'BAD_USER_INPUT'], {
    body: JSON.stringify([{ query: '{ dataset { id } }' }, { query: '{ dataset { id } }' }]),
  }),
  post('a form', [415, 'BAD_USER_INPUT'], {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'query={dataset{id}}',
  }),
  post('files', [415, 'BAD_USER_INPUT'], {
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x--',
  }),
  post('plain text, as any page may send it', [415, 'BAD_USER_INPUT'], {
    headers: { 'content-type': 'text/plain' },
    body: '{"query":"{dataset{id}}"}',
  }),
  post('a body that is no JSON', [400, 'BAD_USER_INPUT'], { body: '{"query": ' }),
  post('a body that is null', [400, 'BAD_USER_INPUT'], { body: 'null' }),
  post('an empty body', [400, 'BAD_USER_INPUT'], { body: '' }),
  post('a body of brackets', [400, 'BAD_USER_INPUT'], { body: '['.repeat(120_000) }),
  post('variables of brackets', [200, null], {
    body: `{"query":"{ dataset { id } }","variables":{"a":${'['.repeat(60_000)}${']'.repeat(60_000)}}}`,
  }),
  post('bytes that are no UTF-8', [400, 'BAD_USER_INPUT'], { body: Uint8Array.of(0x7b, 0xff, 0xfe, 0xc0, 0x80, 0x7d) }),
  post('a body that says it is compressed', [400, 'BAD_USER_INPUT'], {
    headers: { ...json, 'content-encoding': 'gzip' },
    body: Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0),
  }),
]

const addresses: readonly Attack[] = [
  get('no question', [400, 'BAD_USER_INPUT'], '/graphql', { headers: { accept: 'application/graphql-response+json' } }),
  get('an address with broken escapes', [400, 'BAD_USER_INPUT'], '/graphql?query=%E0%A4%A', {
    headers: { accept: 'application/graphql-response+json' },
  }),
  get('variables that are no JSON', [400, 'BAD_USER_INPUT'], '/graphql?query={dataset{id}}&variables={', {
    headers: { accept: 'application/graphql-response+json' },
  }),
  get('an address of 60 KB', [431, null], `/graphql?query={dataset{id}}%20%23${'x'.repeat(60_000)}`),
  get('another method', [405, 'BAD_USER_INPUT'], '/graphql', { method: 'PUT', headers: json, body: '{}' }),
  get('a thousand media types', [200, null], '/graphql?query={dataset{id}}', {
    headers: { accept: `${'a/b;q=abc,'.repeat(900)}*/*` },
  }),
  get('a path out of the house', [404, 'NOT_FOUND'], '/cypher/..%2f..%2fschema'),
  get('an export out of the house', [404, 'NOT_FOUND'], '/export/network.json/../../etc/passwd'),
  get('an export of a format every object has', [400, 'BAD_USER_INPUT'], '/export/network.constructor'),
  get('a view with a key every object has', [400, 'BAD_USER_INPUT'], '/export/network.json?constructor=1'),
  get('a view with a number too large', [400, 'BAD_USER_INPUT'], '/export/network.json?limit=99999999999999'),
]

export const attacks: readonly Attack[] = [...size, ...cost, ...values, ...bodies, ...addresses]
