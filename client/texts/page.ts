/** Words of the head of the page: what this is, the search, what a reader takes along, and waiting. */
import { plural } from './plural.ts'

export const pageTexts = {
  title: { zh: '谁与谁签了什么', en: 'Who signed what with whom' },
  seal: { zh: '签', en: '签' },
  tagline: {
    zh: (source: string, count: number) => `${source} · ${String(count)} 次签署 · 每条线都有出处`,
    en: (source: string, count: number) => `${source} · ${plural(count, 'signing')} · every line quotes its sentence`,
  },
  oneArticle: {
    zh: (year: string) => (year === '' ? '一篇文章' : `一篇文章，${year}`),
    en: (year: string) => (year === '' ? 'One article' : `One article, ${year}`),
  },
  manySources: { zh: (count: number) => `${String(count)} 份来源`, en: (count: number) => plural(count, 'source') },
  skipToEvidence: { zh: '跳到证据', en: 'Skip to the evidence' },

  search: { zh: '搜索机构、平台、协议、文件', en: 'Search agencies, platforms, agreements, documents' },
  searchHint: { zh: '机构、平台、协议、文件……', en: 'Agency, platform, agreement, document …' },
  searchNothing: {
    zh: (text: string) => `没有名称含“${text}”的条目。数据里没有，不等于事实上没有。`,
    en: (text: string) => `No name contains “${text}”. Not in the data; that says nothing of the world.`,
  },
  searchById: { zh: (id: string) => `编号 ${id}`, en: (id: string) => `by its id, ${id}` },
  searchMatched: { zh: (name: string) => `又称 ${name}`, en: (name: string) => `also ${name}` },
  relationCount: { zh: (count: number) => `${String(count)} 条关系`, en: (count: number) => plural(count, 'relation') },
  copyLink: { zh: '复制链接', en: 'Copy link' },
  linkCopied: { zh: '已复制', en: 'Copied' },
  linkNotCopied: { zh: '没能复制，请从地址栏复制', en: 'Not copied: take it from the address bar' },
  files: { zh: '导出', en: 'Export' },
  fileSvg: { zh: '图 · SVG', en: 'Picture · SVG' },
  fileSvgNote: { zh: '与屏幕同一张图，可印刷', en: 'the picture on screen, fit for print' },
  fileGraphml: { zh: '网络 · GraphML', en: 'Network · GraphML' },
  fileGraphmlNote: { zh: 'Gephi、yEd、igraph', en: 'Gephi, yEd, igraph' },
  fileJson: { zh: '网络 · JSON', en: 'Network · JSON' },
  fileJsonNote: { zh: 'networkx、pandas、d3', en: 'networkx, pandas, d3' },
  otherLanguage: { zh: 'English', en: '中文' },
  otherLanguageName: { zh: 'Switch to English', en: '切换到中文' },

  otherVersion: {
    zh: '这个链接出自另一版数据；图可能已变。',
    en: 'This link was made from another version of the data; the map may differ.',
  },
  asking: { zh: '正在查询……', en: 'Asking …' },
} as const
