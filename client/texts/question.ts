/** Words of asking: ready questions in the search, and over the map the question that was asked. */
import { plural } from './plural.ts'

export const questionTexts = {
  questions: { zh: '现成的问题', en: 'Ready questions' },
  questionsAbout: { zh: (name: string) => `关于 ${name}`, en: (name: string) => `About ${name}` },
  things: { zh: '数据里有', en: 'In the data' },
  months: { zh: '数据里有的年月', en: 'Years and months in the data' },
  fillSlot: {
    zh: (label: string, question: string) => `选${label}：${question}`,
    en: (label: string, question: string) => `Choose ${label}: ${question}`,
  },
  noCandidate: {
    zh: (text: string) => `没有合适的“${text}”。`,
    en: (text: string) => `Nothing that fits is called “${text}”.`,
  },
  stopAsking: { zh: '不问了', en: 'Stop asking' },
  dealingCount: { zh: (count: number) => `${String(count)} 项`, en: (count: number) => plural(count, 'dealing') },
  asked: { zh: (question: string) => `问：${question}`, en: (question: string) => `Asked: ${question}` },
  andExpanded: { zh: (names: string) => `并展开 ${names}`, en: (names: string) => `with ${names} expanded` },
  caution: { zh: '读答案时当心', en: 'Mind this when reading the answer' },
  howAsked: { zh: '怎么问的', en: 'How it is asked' },
  viewAddress: { zh: '地址', en: 'Address' },
  viewAddressNote: {
    zh: '同一个地址，同一张图：在浏览器里、在 /export 后面、在命令行里。',
    en: 'The same address is the same picture: in a browser, behind /export, on the command line.',
  },
  asGraphql: { zh: 'GraphQL 查询', en: 'As GraphQL' },
  openGraphiql: { zh: '在 GraphiQL 里试', en: 'Open and try' },
  asCypher: { zh: '读取脚本（Cypher）', en: 'Read scripts (Cypher)' },
  asCypherNote: {
    zh: '回答这个问题所用的全部脚本，文字不变，只换参数。',
    en: 'All the scripts that answer it: constant texts, only their parameters change.',
  },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  notCopied: { zh: '没能复制，请选取文字', en: 'Not copied: select the text instead' },
} as const
