/** Every key of the view grammar, in canonical order: its codec, what it is when left out, and the questions that take it. */
import {
  agreementKinds,
  bases,
  kinds,
  modalities,
  relationTypes,
  type AgreementKind,
  type Basis,
  type Kind,
  type Modality,
  type RelationType,
} from '../vocabulary.ts'
import * as codec from './codec.ts'
import type { Codec } from './codec.ts'

const questions = ['signings', 'neighbourhood', 'paths', 'induced', 'network'] as const
export type Question = (typeof questions)[number]

/** One key: its codec, its value when left out (for a question), and the questions that take it. */
export interface ViewKey<Value> {
  readonly codec: Codec<Value>
  readonly initial: (question: Question) => Value
  readonly questions: readonly Question[]
}

const graphQuestions = ['neighbourhood', 'paths', 'induced', 'network'] as const
const limits: Readonly<Record<Question, number>> = {
  signings: 1000,
  neighbourhood: 500,
  paths: 10,
  induced: 1000,
  network: 2000,
}

function key<Value>(
  codec: Codec<Value>,
  initial: Value | ((question: Question) => Value),
  only?: readonly Question[],
): ViewKey<Value> {
  const initialOf = isInitialOf(initial) ? initial : () => initial
  return { codec, initial: initialOf, questions: only ?? questions }
}

function isInitialOf<Value>(
  initial: Value | ((question: Question) => Value),
): initial is (question: Question) => Value {
  return typeof initial === 'function'
}

const none: readonly string[] = []

/** The grammar. The order of this object is the canonical order of an address. */
export const viewKeys = {
  // the question
  view: key<Question>(codec.choice(questions), 'signings'),
  form: key<'bipartite' | 'parties'>(codec.choice(['bipartite', 'parties']), 'bipartite', ['signings']),
  of: key(codec.ids, none, ['neighbourhood']),
  nodes: key(codec.ids, none, ['induced']),
  from: key(codec.id, null, ['paths']),
  to: key(codec.id, null, ['paths']),
  hops: key(codec.integer(0, 6), 1, ['neighbourhood']),
  maxLength: key(codec.integer(1, 12), 6, ['paths']),
  limit: key(codec.integer(1, 1_000_000), (question) => limits[question]),
  expand: key(codec.idsInOrder, none, ['signings', 'neighbourhood', 'induced', 'network']),
  // its filters
  types: key<readonly RelationType[]>(codec.keys(relationTypes), [], graphQuestions),
  exceptTypes: key<readonly RelationType[]>(codec.exceptions(relationTypes), [], graphQuestions),
  kinds: key<readonly Kind[]>(codec.keys(kinds), [], graphQuestions),
  exceptKinds: key<readonly Kind[]>(codec.exceptions(kinds), [], graphQuestions),
  parties: key(codec.ids, none, ['signings']),
  partyKinds: key<readonly Kind[]>(codec.keys(kinds), [], ['signings']),
  dealingKinds: key<readonly Kind[]>(codec.keys(kinds), [], ['signings']),
  agreementKinds: key<readonly AgreementKind[]>(codec.keys(agreementKinds), [], ['signings']),
  allParties: key<boolean>(codec.boolean, false, ['signings']),
  signed: key<boolean | null>(codec.either, (question) => (question === 'signings' ? true : null)),
  classLevel: key<boolean | null>(codec.either, (question) => (question === 'signings' ? false : null)),
  modalities: key<readonly Modality[]>(codec.keys(modalities), (question) =>
    question === 'signings' ? ['reported'] : [],
  ),
  bases: key<readonly Basis[]>(codec.keys(bases), []),
  since: key(codec.edtf, null),
  until: key(codec.edtf, null),
  dates: key<'overlaps' | 'within'>(codec.choice(['overlaps', 'within']), 'overlaps'),
  undated: key<boolean>(codec.boolean, false),
  minParties: key(codec.integer(1, 1000), 1, ['signings']),
  minWeight: key(codec.integer(1, 1_000_000), 1),
  datasets: key(codec.names, none),
  // the drawing
  layout: key<'force' | 'layered' | 'concentric' | 'timeline' | 'tiles'>(
    codec.choice(['force', 'layered', 'concentric', 'timeline', 'tiles']),
    'force',
  ),
  seed: key(codec.integer(0, 2_147_483_647), 1),
  size: key<'degree' | 'betweenness' | 'none'>(codec.choice(['degree', 'betweenness', 'none']), 'degree'),
  colour: key<'kind' | 'community'>(codec.choice(['kind', 'community']), 'kind'),
  labels: key<'all' | 'some' | 'none'>(codec.choice(['all', 'some', 'none']), 'all'),
  theme: key<'light' | 'dark' | 'print'>(codec.choice(['light', 'dark', 'print']), 'light'),
  lang: key<'zh' | 'en'>(codec.choice(['zh', 'en']), 'zh'),
  preset: key<'screen' | '85mm' | '114mm' | '174mm' | 'slide' | 'poster'>(
    codec.choice(['screen', '85mm', '114mm', '174mm', 'slide', 'poster']),
    'screen',
  ),
  title: key(codec.text, null),
  legend: key<boolean>(codec.boolean, true),
  caption: key<boolean>(codec.boolean, true),
  numbers: key<boolean>(codec.boolean, false),
  text: key<'font' | 'outline'>(codec.choice(['font', 'outline']), 'font'),
  scale: key(codec.integer(1, 8), 2),
  pin: key<readonly codec.Pin[]>(codec.pins, []),
  hide: key(codec.ids, none),
  select: key(codec.selection, null),
  version: key(codec.text, null),
} as const

export type ViewKeyName = keyof typeof viewKeys
