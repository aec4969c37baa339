/**
 * A wheel of dealings, as large as a test wants it. Office n signs agreement n with firms n and n + 1 (the last with the
 * first) and issues document n, which covers group n; both offices n and n + 1 belong to the group, and agreement n is an
 * instance of co-operation n between office n and firm n, and of the year 1990 + n. Each number has a citation of its own,
 * under which all of it rests.
 */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Row = Readonly<Record<string, string>>

/** Writes the wheel as a dataset, with an office `agency:hub` that signs every agreement where one is asked for; returns its folder. */
export async function writeWheel(size: number, { hasHub = false } = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'signatory-wheel-'))
  const package_ = { name: 'wheel', title: 'Wheel', version: '1.0.0', evidence: 'required' }
  await writeFile(join(folder, 'datapackage.json'), JSON.stringify(package_))
  const numbers = Array.from({ length: size }, (_, index) => index + 1)
  const next = (number: number) => (number % size) + 1
  const write = (file: string, rowsOf: (number: number) => readonly Row[]) =>
    writeFile(join(folder, file), csv(numbers.flatMap(rowsOf)))
  const node = (kind: string) => (number: number) => [
    {
      id: `${kind}:${String(number)}`,
      name: `${kind} ${String(number)}`,
      aliases: `${kind}-alias-${String(number)}@citation:${String(number)}`,
      citations: `citation:${String(number)}`,
    },
  ]
  await writeFile(join(folder, 'sources.csv'), csv([{ id: 'source:wheel', name: 'Wheel' }]))
  await write('citations.csv', (n) => [
    { id: `citation:${String(n)}`, source: 'source:wheel', statement: `Fact ${String(n)}` },
  ])
  await write('agencies.csv', (n) => (n === 1 && hasHub ? [...node('agency')(n), ...hub] : node('agency')(n)))
  await write('platforms.csv', node('platform'))
  await write('agreements.csv', (n) => node('agreement')(n).map((row) => ({ ...row, date: String(1990 + n) })))
  await write('cooperations.csv', node('cooperation'))
  await write('documents.csv', node('document'))
  await write('groups.csv', node('group'))
  await write('relationships.csv', (n) => [...relationsOf(n, next(n)), ...(hasHub ? [signedByHub(n)] : [])])
  return folder
}

function relationsOf(number: number, following: number): readonly Row[] {
  const [n, m] = [String(number), String(following)]
  const relation = (type: string, from: string, to: string): Row => ({ type, from, to, citations: `citation:${n}` })
  return [
    relation('SIGNED', `agency:${n}`, `agreement:${n}`),
    relation('SIGNED', `platform:${n}`, `agreement:${n}`),
    relation('SIGNED', `platform:${m}`, `agreement:${n}`),
    relation('PARTY_TO', `agency:${n}`, `cooperation:${n}`),
    relation('PARTY_TO', `platform:${n}`, `cooperation:${n}`),
    relation('INSTANCE_OF', `agreement:${n}`, `cooperation:${n}`),
    relation('ISSUED', `agency:${n}`, `document:${n}`),
    relation('COVERS', `document:${n}`, `group:${n}`),
    relation('MEMBER_OF', `agency:${n}`, `group:${n}`),
    relation('MEMBER_OF', `agency:${m}`, `group:${n}`),
  ]
}

const hub: readonly Row[] = [{ id: 'agency:hub', name: 'hub', aliases: '', citations: 'citation:1' }]

function signedByHub(number: number): Row {
  const n = String(number)
  return { type: 'SIGNED', from: 'agency:hub', to: `agreement:${n}`, citations: `citation:${n}` }
}

function csv(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {})
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.join(','))
    .join('\n')
}
