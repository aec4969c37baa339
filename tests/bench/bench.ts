/**
 * How fast the API answers, as ratios: requests for one node against a Yoga that asks nothing, and questions against the same
 * answers made in memory. Nothing is timed before both have said the same.
 */
import { isDeepStrictEqual } from 'node:util'
import { ask, dataOf, hangUp, requestsPerSecond } from './ask.ts'
import { companyId, fullSize, inventAgreements, quickSize, withCorpus, type CorpusSize } from './corpus.ts'
import { lineOf, type Measured } from './measured.ts'
import { memoryGraph } from './memory-graph.ts'
import { serveDataset, serveHello } from './processes.ts'
import { questions, type Memory, type Question } from './questions.ts'

interface Pace {
  readonly size: CorpusSize
  /** How long requests are counted, each round. */
  readonly seconds: number
  /** How often each question is asked. */
  readonly rounds: number
}

/** Rounds that do not count, so that both sides are compiled as they stay: a server is asked more than a dozen times. */
const unheard = 8

const full: Pace = { size: fullSize, seconds: 3, rounds: 15 }
const quick: Pace = { size: quickSize, seconds: 0.5, rounds: 3 }

/** All measures. Throws where an answer differs from the one in memory. */
export async function bench({
  isQuick,
  say,
}: {
  isQuick: boolean
  say: (line: string) => void
}): Promise<readonly Measured[]> {
  const pace = isQuick ? quick : full
  const agreements = inventAgreements(pace.size)
  const memory = { graph: memoryGraph(pace.size, agreements), agreements }
  say(`${String(memory.graph.size)} relations of ${String(memory.graph.order)} nodes`)
  return withCorpus(pace.size, agreements, async (folder) => {
    const server = await serveDataset(folder)
    try {
      return await measureAll(server.address, { pace, memory, say })
    } finally {
      hangUp()
      await server.stop()
    }
  })
}

interface Measuring {
  readonly pace: Pace
  readonly memory: Memory
  readonly say: (line: string) => void
}

async function measureAll(address: string, { pace, memory, say }: Measuring): Promise<readonly Measured[]> {
  const measured = [await measureLookUps(address, pace)]
  for (const one of measured) say(lineOf(one))
  for (const [name, question] of Object.entries(questions)) {
    const one = await measureQuestion(address, { name, question, memory, rounds: pace.rounds })
    say(lineOf(one))
    measured.push(one)
  }
  return measured
}

const nodeDocument = 'query ($id: ID!) { node(id: $id) { id ... on Company { name } } }'

async function measureLookUps(address: string, { size, seconds }: Pace): Promise<Measured> {
  const hello = await serveHello()
  try {
    let number = 0
    const node = () => ask(address, nodeDocument, { id: companyId((number++ % size.companies) + 1) })
    const bare = () => ask(hello.address, '{ hello }')
    dataOf(await bare())
    if (!isDeepStrictEqual(dataOf(await node()), { node: { id: companyId(1), name: '第1公司' } }))
      throw different('node')
    const pairs: (readonly [number, number])[] = []
    // The first round warms both; they take turns, so that a busy machine is busy for both.
    for (let round = 0; round < 4; round++) {
      pairs.push([await requestsPerSecond(seconds, node), await requestsPerSecond(seconds, bare)])
    }
    const [ours, theirs] = [median(pairs.slice(1).map(([one]) => one)), median(pairs.slice(1).map(([, one]) => one))]
    const told = `${ours.toFixed(0)} a second, hello ${theirs.toFixed(0)}`
    return { name: 'node by id against hello', ratio: ours / theirs, goal: 0.7, isMet: ours / theirs >= 0.7, told }
  } finally {
    await hello.stop()
  }
}

interface Asked {
  readonly name: string
  readonly question: Question
  readonly memory: Memory
  readonly rounds: number
}

async function measureQuestion(address: string, { name, question, memory, rounds }: Asked): Promise<Measured> {
  const ours = () => ask(address, question.document)
  const theirs = async () => JSON.stringify({ data: question.answer(memory) })
  const [answer, expected] = [dataOf(await ours()), dataOf(await theirs())]
  if (!isDeepStrictEqual(answer, expected)) throw different(name, answer, expected)
  const times: (readonly [number, number])[] = []
  for (let round = 0; round < rounds + unheard; round++) times.push([await timed(ours), await timed(theirs)])
  const [one, other] = [
    median(times.slice(unheard).map(([ms]) => ms)),
    median(times.slice(unheard).map(([, ms]) => ms)),
  ]
  const told = `${one.toFixed(1)} ms, in memory ${other.toFixed(1)} ms`
  return { name, ratio: one / other, goal: question.goal, isMet: one / other <= question.goal, told }
}

async function timed(run: () => Promise<string>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

function different(name: string, ...answers: readonly unknown[]): Error {
  return new Error(
    [`another answer than in memory: ${name}`, ...answers.map((one) => JSON.stringify(one).slice(0, 1500))].join('\n'),
  )
}
