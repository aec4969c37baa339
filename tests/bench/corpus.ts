/**
 * A corpus of signings that nobody signed, as large as a benchmark wants it; the seed alone decides what is in it. One office
 * signs with every one of 7,000 companies, companies sign with each other two by two, and some agreements have ten parties.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeDraws } from './draws.ts'

/** How much of each; relations are twice the agreements of two, and ten a large one. */
export interface CorpusSize {
  readonly companies: number
  /** Agreements of the office, each with another company. */
  readonly ofOffice: number
  /** Agreements between two companies. */
  readonly ofTwo: number
  readonly ofTen: number
}

/** 100,000 relations and some 95,000 pairs of parties. */
export const fullSize: CorpusSize = { companies: 8000, ofOffice: 7000, ofTwo: 37_300, ofTen: 1140 }
/** A twentieth of it. */
export const quickSize: CorpusSize = { companies: 400, ofOffice: 350, ofTwo: 1865, ofTen: 57 }

export const office = 'agency:office'

/** The id of a company by its number, from 1. */
export function companyId(number: number): string {
  return `company:c${String(number).padStart(5, '0')}`
}

/** The id of the relation of a party, by its place in an agreement. */
export function relationId(agreement: number, place: number): string {
  return `signed:a${String(agreement)}-${String(place + 1)}`
}

/** An agreement and its parties, in the order of its relations. */
export interface Agreement {
  readonly number: number
  readonly parties: readonly string[]
  readonly date: string
}

/** Calls back with the folder of a dataset of some agreements, and takes it away afterwards. */
export async function withCorpus<Result>(
  size: CorpusSize,
  agreements: readonly Agreement[],
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await writeCorpus(size, agreements)
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Writes agreements as a dataset; returns its folder. */
async function writeCorpus(size: CorpusSize, agreements: readonly Agreement[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'signatory-bench-'))
  const write = (file: string, header: string, lines: readonly string[]) =>
    writeFile(join(folder, file), `${[header, ...lines].join('\n')}\n`)
  const package_ = { name: 'bench', title: 'Bench', version: '1.0.0', evidence: 'required' }
  await writeFile(join(folder, 'datapackage.json'), JSON.stringify(package_))
  await write('sources.csv', 'id,name', ['source:bench,Register'])
  await write('agencies.csv', 'id,name,nameEn,citations', [`${office},总署,General Office,citation:1`])
  await write('companies.csv', 'id,name,nameEn,citations', companyLines(size))
  await write('citations.csv', 'id,source,statement,statementEn', agreements.map(citationLine))
  await write('agreements.csv', 'id,name,nameEn,citations,agreementKind,date', agreements.map(agreementLine))
  await write('relationships.csv', 'id,type,from,to,verb,date,citations', agreements.flatMap(relationLines))
  return folder
}

/** The agreements of a corpus. */
export function inventAgreements({ companies, ofOffice, ofTwo, ofTen }: CorpusSize, seed = 1): readonly Agreement[] {
  const draws = makeDraws(seed)
  const some = (count: number) => draws.some(count, companies).map(companyId)
  const counted = (count: number, parties: (index: number) => readonly string[]) =>
    Array.from({ length: count }, (_, index) => parties(index))
  const all = [
    ...counted(ofOffice, (index) => [office, companyId(index + 1)]),
    ...counted(ofTwo, () => some(2)),
    ...counted(ofTen, () => some(10)),
  ]
  return all.map((parties, index) => ({ number: index + 1, parties, date: draws.day() }))
}

function companyLines({ companies }: CorpusSize): readonly string[] {
  return Array.from({ length: companies }, (_, index) => {
    const number = String(index + 1)
    return `${companyId(index + 1)},第${number}公司,Company ${number},citation:1`
  })
}

function citationLine({ number }: Agreement): string {
  const text = String(number)
  return `citation:${text},source:bench,登记第${text}条,Entry ${text} of the register`
}

function agreementLine({ number, date }: Agreement): string {
  const text = String(number)
  return `agreement:a${text},第${text}号协议,Agreement ${text},citation:${text},agreement,${date}`
}

function relationLines({ number, parties, date }: Agreement): readonly string[] {
  const text = String(number)
  return parties.map(
    (party, index) => `${relationId(number, index)},SIGNED,${party},agreement:a${text},签订,${date},citation:${text}`,
  )
}
