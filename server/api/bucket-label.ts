/** What a bucket's keys are called, for programs and for readers. */
import { nameOf } from '../graph/node.ts'
import * as vocabulary from '../graph/vocabulary.ts'
import { isKeyOf, nameIn, type Language } from '../graph/vocabulary.ts'
import type { GroupField } from '../traversal/group-fields.ts'
import type { ApiContext } from './context.ts'
import { enumName } from '../graph/vocabulary.ts'
import { loadOne } from './loaders.ts'

interface LabelRequest {
  readonly field: GroupField | undefined
  readonly key: string | null
  readonly language: Language
}

/** Words of the vocabulary, by the field that has them. */
const words = {
  TYPE: vocabulary.relationTypes,
  KIND: vocabulary.kinds,
  MODALITY: vocabulary.modalities,
  BASIS: vocabulary.bases,
  AGREEMENT_KIND: vocabulary.agreementKinds,
  PARTY_KIND: vocabulary.kinds,
} as const

type WordField = keyof typeof words

/** What no key means, by field. */
const nothing: Readonly<Record<GroupField, Readonly<Record<Language, string>>>> = {
  TYPE: { zh: '没有说到当事方', en: 'no party stated' },
  KIND: { zh: '无类别', en: 'no kind' },
  MODALITY: { zh: '没有说到当事方', en: 'no party stated' },
  BASIS: { zh: '原文所有', en: 'as the text has it' },
  YEAR: { zh: '未注明日期，或不能确定到年', en: 'undated, or wider than a year' },
  MONTH: { zh: '未注明日期，或不能确定到月', en: 'undated, or wider than a month' },
  AGREEMENT_KIND: { zh: '不是协议', en: 'no agreement' },
  PARTY: { zh: '没有当事方', en: 'no party' },
  PARTY_KIND: { zh: '没有当事方', en: 'no party' },
  VERB: { zh: '没有动词', en: 'no verb' },
  SOURCE: { zh: '没有出处', en: 'not cited' },
}

/** A key as a program has it: words that are enum values in capitals. */
export function keyText(field: GroupField | undefined, key: string | null): string | null {
  const isEnum = field !== undefined && isWordField(field) && field !== 'AGREEMENT_KIND'
  return key === null || !isEnum ? key : enumName(key)
}

/** A key as a reader has it. */
export async function labelOfKey({ loaders }: ApiContext, { field, key, language }: LabelRequest): Promise<string> {
  if (field === undefined) return key ?? ''
  if (key === null) return nothing[field][language]
  if (isWordField(field)) return wordOf(words[field], key, language)
  switch (field) {
    case 'PARTY':
    case 'SOURCE':
      return nameOf(await loadOne(loaders.heads, key), language)
    case 'YEAR':
      return language === 'zh' ? `${key}年` : key
    case 'MONTH':
      return monthIn(language, key)
    case 'VERB':
      return key
  }
}

function isWordField(field: GroupField): field is WordField {
  return isKeyOf(words, field)
}

function wordOf(
  definitions: Readonly<Record<string, { readonly zh: string; readonly en: string; readonly description: string }>>,
  key: string,
  language: Language,
): string {
  const named = definitions[key]
  return named === undefined ? key : nameIn(language, named)
}

/** `2015-09` in words. */
function monthIn(language: Language, key: string): string {
  const [year = '', month = ''] = key.split('-')
  return language === 'zh' ? `${year}年${String(Number(month))}月` : `${monthNames[Number(month) - 1] ?? month} ${year}`
}

const monthNames: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]
