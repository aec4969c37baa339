/** Reads `datapackage.json` (Frictionless Data Package): what a dataset says of itself. */
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { checkBytes } from './check-bytes.ts'
import type { Place, Report } from './fault.ts'
import { isObject, parseJson, placeOfKey, type Json } from './parse-json.ts'
import { shown } from './shown.ts'

/** What a dataset says of itself. */
export interface Package {
  readonly id: string
  readonly title: string
  readonly titleEn: string | null
  readonly version: string
  /** The names of its licences. */
  readonly licence: string | null
  /** Whether every relation must have a citation. */
  readonly evidence: 'required' | 'optional'
  /** The files it lists, with the columns that each is said to have. */
  readonly resources: readonly Resource[]
}

export interface Resource {
  readonly path: string
  readonly columns: readonly string[]
  readonly place: Place
}

export const packageFile = 'datapackage.json'
/** It is read whole. */
const limitBytes = 10_000_000

interface Reader {
  readonly json: Json
  readonly report: Report
  /** Where a key stands. */
  readonly placeOf: (key: string) => Place
}

/** The description in a folder; reports what is wrong with it, and returns `null` where it says nothing usable. */
export async function readPackage(folder: string, report: Report): Promise<Package | null> {
  const file = join(folder, packageFile)
  if (!(await checkBytes(file, report, limitBytes))) return null
  const text = (await readFile(file, 'utf8')).replace(/^\ufeff/, '')
  const json = parseJson(text, file, report)
  if (json === null) return null
  const reader = { json, report, placeOf: (key: string) => placeOfKey(text, file, key) }
  const id = textAt(reader, 'name', {
    form: /^[a-z0-9]+([._-][a-z0-9]+)*$/,
    expected: 'small Latin letters, digits and . _ -',
  })
  const version = textAt(reader, 'version', { form: /\S/, expected: 'a version such as 1.0.0' })
  const evidence = evidenceOf(reader)
  const resources = resourcesOf(reader)
  listAt(reader, 'sources')
  return {
    id: id ?? basename(folder),
    title: optionalText(reader, 'title') ?? id ?? basename(folder),
    titleEn: optionalText(reader, 'titleEn'),
    version: version ?? '',
    licence: licenceOf(reader),
    evidence,
    resources,
  }
}

function textAt(
  reader: Reader,
  key: string,
  { form, expected }: { readonly form: RegExp; readonly expected: string },
): string | null {
  const value = reader.json[key]
  if (typeof value === 'string' && form.test(value)) return value
  const isMissing = value === undefined || value === null || value === ''
  reader.report(
    () => reader.placeOf(key),
    () =>
      isMissing
        ? `missing ${key} (expected ${expected})`
        : `invalid ${key}: ${shown(JSON.stringify(value))} (expected ${expected})`,
  )
  return null
}

function optionalText(reader: Reader, key: string): string | null {
  return reader.json[key] === undefined ? null : textAt(reader, key, { form: /\S/, expected: 'a text' })
}

function evidenceOf(reader: Reader): 'required' | 'optional' {
  const value = reader.json['evidence'] ?? 'required'
  if (value === 'required' || value === 'optional') return value
  reader.report(
    () => reader.placeOf('evidence'),
    () => `invalid evidence: ${shown(JSON.stringify(value))} (expected required or optional)`,
  )
  return 'required'
}

function listAt(reader: Reader, key: string): readonly Json[] {
  const value = reader.json[key] ?? []
  if (Array.isArray(value) && value.every(isObject)) return value
  reader.report(
    () => reader.placeOf(key),
    () => `invalid ${key}: ${shown(JSON.stringify(value))} (expected a list of objects)`,
  )
  return []
}

function licenceOf(reader: Reader): string | null {
  const names = listAt(reader, 'licenses').map((licence) => licence['name'] ?? licence['title'] ?? licence['path'])
  const texts = names.filter((name): name is string => typeof name === 'string')
  if (texts.length < names.length) {
    reader.report(
      () => reader.placeOf('licenses'),
      () => 'invalid licenses: one without a name (expected a name such as CC-BY-4.0, or a path)',
    )
  }
  return texts.length === 0 ? null : texts.join(', ')
}

function resourcesOf(reader: Reader): readonly Resource[] {
  return listAt(reader, 'resources').flatMap((resource) => {
    const path = resource['path']
    const isBeside = typeof path === 'string' && /^[^/\\]+$/.test(path) && path !== '..'
    if (isBeside) return { path, columns: columnsOf(resource['schema']), place: reader.placeOf(path) }
    reader.report(
      () => reader.placeOf('resources'),
      () => `invalid path: ${shown(JSON.stringify(path ?? null))} (expected the name of a file in this folder)`,
    )
    return []
  })
}

function columnsOf(schema: unknown): readonly string[] {
  const fields = isObject(schema) ? schema['fields'] : undefined
  if (!Array.isArray(fields)) return []
  return fields.flatMap((field: unknown) => (isObject(field) && typeof field['name'] === 'string' ? field['name'] : []))
}
