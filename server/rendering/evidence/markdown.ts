/** The evidence as a numbered Markdown list, to be pasted under a figure. */
import { placeOf, statementIn } from '../../graph/citation.ts'
import { nameOf } from '../../graph/node.ts'
import type { Evidence, EvidenceEntry, EvidenceFormat, ProvenRelation } from './evidence.ts'

export const markdown: EvidenceFormat = {
  mediaType: 'text/markdown; charset=utf-8',
  write: (evidence) => `${lines(evidence).join('\n')}\n`,
}

function lines(evidence: Evidence): readonly string[] {
  const isChinese = evidence.language === 'zh'
  const version = evidence.version.slice(0, 12)
  return [
    isChinese
      ? `# 本图证据（${String(evidence.entries.length)} 条）`
      : `# Evidence for this picture (${String(evidence.entries.length)})`,
    '',
    ...evidence.entries.flatMap((entry) => entryLines(entry, evidence)),
    ...evidence.sources.map(
      (source) => `${isChinese ? '来源' : 'Source'}: ${escape(nameOf(source, evidence.language))}`,
    ),
    '',
    `${isChinese ? '数据版本' : 'Data version'} ${version} · \`?${evidence.view}\``,
  ]
}

function entryLines(entry: EvidenceEntry, { language }: Evidence): readonly string[] {
  const { citation } = entry
  const said = statementIn(language, citation) ?? ''
  return [
    `${String(entry.number)}. ${escape(said)} (${placeOf(citation) ?? citation.id})`,
    ...(citation.quote === null ? [] : [`   > ${escape(citation.quote)}`]),
    ...(entry.nodes.length === 0
      ? []
      : [`   - ${language === 'zh' ? '名称' : 'names'}: ${escape(entry.nodes.join(', '))}`]),
    ...entry.relations.map((relation) => `   - ${escape(sentence(relation))}`),
    '',
  ]
}

function sentence({ from, type, to, date, modality, basis }: ProvenRelation): string {
  return [`${from} — ${type} — ${to}`, date, modality, basis].filter((part) => part !== '').join(' · ')
}

/** Words of a source are words, not markup. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&')
}
