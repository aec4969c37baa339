/**
 * How fast the API answers over Neo4j, as ratios: against @neo4j/graphql and against Cypher written by hand, on the same server and
 * the same data, all three behind HTTP. Ours is asked as it is served, to which the goals are; what it takes with nothing of the graph in
 * memory, as of a corpus too large for that, is told beside it. Nothing is timed before all have said the same.
 */
import { isDeepStrictEqual } from 'node:util'
import { ask, dataOf, hangUp } from '../ask.ts'
import { fullSize, inventAgreements, quickSize, withCorpus, type CorpusSize } from '../corpus.ts'
import { rowsOf } from './common.ts'
import { hubOf, neo4jQuestions, type AskedCorpus, type Neo4jQuestion } from './questions.ts'
import { serveAll, type Address, type Side } from './sides.ts'

/** A line of the report. */
export interface Neo4jMeasured {
  readonly name: string
  readonly told: string
  readonly isMet: boolean
}

interface Pace {
  readonly size: CorpusSize
  /** How often each question is asked before it counts, so that all are warm, and how often it counts. */
  readonly unheard: number
  readonly heard: number
  /** After so long, three rounds that count are enough. */
  readonly enoughMs: number
}

const full: Pace = { size: fullSize, unheard: 40, heard: 15, enoughMs: 60_000 }
const quick: Pace = { size: quickSize, unheard: 0, heard: 1, enoughMs: 0 }

/** At most so many times as long as written Cypher. */
const writtenGoal = 1.3

/** All measures over a Neo4j at an address, whose data are replaced. Throws where an answer differs from the others. */
export async function benchNeo4j({
  uri,
  isQuick,
  say,
}: {
  uri: string
  isQuick: boolean
  say: (line: string) => void
}): Promise<readonly Neo4jMeasured[]> {
  const pace = isQuick ? quick : full
  const agreements = inventAgreements(pace.size)
  const corpus = { size: pace.size, hub: hubOf(agreements) }
  return withCorpus(pace.size, agreements, async (folder) => {
    const served = await serveAll(uri, folder)
    try {
      const all: Neo4jMeasured[] = []
      for (const [name, question] of Object.entries(neo4jQuestions)) {
        const measured = await measure({ name, question, pace, corpus, address: served.address })
        say(measured.told)
        all.push(measured)
      }
      return all
    } finally {
      hangUp()
      await served.stop()
    }
  })
}

interface Asked {
  readonly name: string
  readonly question: Neo4jQuestion
  readonly pace: Pace
  readonly corpus: AskedCorpus
  readonly address: Address
}

const sides = ['ours', 'walking', 'theirs', 'written'] as const satisfies readonly Side[]

async function measure(asked: Asked): Promise<Neo4jMeasured> {
  const { name, question, pace } = asked
  await compare(asked)
  const times: Record<Side, number[]> = { ours: [], walking: [], theirs: [], written: [] }
  const start = performance.now()
  const isEnough = (heard: number) => heard >= pace.heard || (heard >= 3 && performance.now() - start > pace.enoughMs)
  // They take turns, so that a busy machine is busy for all.
  for (let round = 0; !isEnough(times.ours.length); round++) {
    const isHeard = round >= pace.unheard || performance.now() - start > pace.enoughMs / 3
    for (const side of sides) {
      const ms = await timed(asked, side, round)
      if (isHeard) times[side].push(ms)
    }
  }
  return reported(name, question.goal, (side) => median(times[side]))
}

async function compare(asked: Asked): Promise<void> {
  const answers = await Promise.all(sides.map(async (side) => rowsOf(dataOf(await once(asked, side, 0)))))
  for (const [index, side] of sides.entries()) {
    if (isDeepStrictEqual(answers[index], answers[0]) && answers[0]?.length !== 0) continue
    const shown = [answers[0], answers[index]].map((answer) => JSON.stringify(answer).slice(0, 1500))
    throw new Error([`another answer of ${side} than of ours: ${asked.name}`, ...shown].join('\n'))
  }
}

/** Milliseconds an answer takes. */
async function timed(asked: Asked, side: Side, round: number): Promise<number> {
  const { repeats } = asked.question
  const start = performance.now()
  for (let repeat = 0; repeat < repeats; repeat++) await once(asked, side, round * repeats + repeat)
  return (performance.now() - start) / repeats
}

function once({ name, question, corpus, address }: Asked, side: Side, turn: number): Promise<string> {
  const document = { ours: question.ours, walking: question.ours, theirs: question.theirs, written: name }[side]
  return ask(address[side], document, question.variables?.(turn, corpus))
}

function reported(name: string, goal: number, ms: (side: Side) => number): Neo4jMeasured {
  const [ours, walking, theirs, written] = [ms('ours'), ms('walking'), ms('theirs'), ms('written')]
  const met = [theirs / ours >= goal, ours / written <= writtenGoal] as const
  const told = [
    `${name}: ${(theirs / ours).toFixed(2)} times as fast as @neo4j/graphql`,
    `(goal at least ${String(goal)}${met[0] ? '' : ', not met'}; nothing in memory ${(theirs / walking).toFixed(2)}),`,
    `${(ours / written).toFixed(2)} of written Cypher's time`,
    `(goal at most ${String(writtenGoal)}${met[1] ? '' : ', not met'}; nothing in memory ${(walking / written).toFixed(2)});`,
    `${[ours, walking, theirs, written].map((ms) => ms.toFixed(1)).join(', ')} ms`,
  ]
  return { name, told: told.join(' '), isMet: met.every(Boolean) }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}
