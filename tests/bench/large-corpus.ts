/**
 * Signings that nobody signed, as many as wanted, written as they are made: a million relations are never in memory at once. The same
 * shapes as in `corpus.ts`: an office that has a part in every sixth agreement, companies two by two, and some agreements of ten.
 */
import { createWriteStream } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { makeDraws } from './draws.ts'

/** A dataset, and what its maker counted. */
export interface LargeCorpus {
  readonly folder: string
  readonly relations: number
  /** With the office, the register, companies and agreements. */
  readonly nodes: number
  readonly citations: number
}

interface Agreement {
  readonly number: number
  readonly parties: readonly string[]
  readonly date: string
}

/** Writes a dataset of so many relations; what it holds. */
export async function writeLargeCorpus(relations: number, seed = 1): Promise<LargeCorpus> {
  const folder = await mkdtemp(join(tmpdir(), 'signatory-large-'))
  const companies = Math.max(20, Math.round(relations * 0.08))
  const counted = { agreements: 0, relations: 0 }
  const write = (file: string, lines: Iterable<string>) =>
    pipeline(Readable.from(inChunks(lines)), createWriteStream(join(folder, file)))
  const invented = () => invent({ relations, companies, seed })
  const described = { name: 'large', title: 'Large', version: '1.0.0', evidence: 'required' }
  await writeFile(join(folder, 'datapackage.json'), JSON.stringify(described))
  await write('sources.csv', ['id,name', 'source:register,Register'])
  await write('agencies.csv', ['id,name,nameEn,citations', `${office},总署,General Office,citation:1`])
  await write('companies.csv', companyLines(companies))
  // Made anew for each file, which takes less than keeping them.
  await write('citations.csv', citationLines(invented()))
  await write('agreements.csv', agreementLines(invented(), counted))
  await write('relationships.csv', relationLines(invented(), counted))
  return {
    folder,
    relations: counted.relations,
    nodes: 2 + companies + counted.agreements,
    citations: counted.agreements,
  }
}

const office = 'agency:office'

interface Invention {
  readonly relations: number
  readonly companies: number
  readonly seed: number
}

/** Of each 45 agreements, 7 of the office, 37 of two companies and one of ten. */
function* invent({ relations, companies, seed }: Invention): Generator<Agreement> {
  const draws = makeDraws(seed)
  const some = (count: number) => draws.some(count, companies).map(companyId)
  let left = relations
  for (let number = 1; left > 0; number++) {
    const kind = number % 45
    const parties = kind < 7 ? [office, companyId((number % companies) + 1)] : some(kind === 44 ? 10 : 2)
    const kept = parties.slice(0, left)
    left -= kept.length
    yield { number, parties: kept, date: draws.day() }
  }
}

function companyId(number: number): string {
  return `company:c${String(number).padStart(6, '0')}`
}

function* companyLines(companies: number): Generator<string> {
  yield 'id,name,nameEn,citations'
  for (let number = 1; number <= companies; number++) {
    yield `${companyId(number)},第${String(number)}公司,Company ${String(number)},citation:1`
  }
}

function* citationLines(agreements: Iterable<Agreement>): Generator<string> {
  yield 'id,source,statement,statementEn'
  for (const { number } of agreements) {
    const text = String(number)
    yield `citation:${text},source:register,登记第${text}条,Entry ${text} of the register`
  }
}

function* agreementLines(agreements: Iterable<Agreement>, counted: { agreements: number }): Generator<string> {
  yield 'id,name,nameEn,citations,agreementKind,date'
  for (const { number, date } of agreements) {
    const text = String(number)
    counted.agreements++
    yield `agreement:a${text},第${text}号协议,Agreement ${text},citation:${text},agreement,${date}`
  }
}

function* relationLines(agreements: Iterable<Agreement>, counted: { relations: number }): Generator<string> {
  yield 'id,type,from,to,verb,date,citations'
  for (const { number, parties, date } of agreements) {
    const text = String(number)
    for (const [index, party] of parties.entries()) {
      counted.relations++
      yield `signed:a${text}-${String(index + 1)},SIGNED,${party},agreement:a${text},签订,${date},citation:${text}`
    }
  }
}

/** A write a line would cost more than the line. */
function* inChunks(lines: Iterable<string>): Generator<string> {
  let text = ''
  for (const line of lines) {
    text += `${line}\n`
    if (text.length < 1 << 16) continue
    yield text
    text = ''
  }
  yield text
}
