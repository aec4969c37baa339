/** Every word of the interface, in Chinese and English side by side, so that neither is ever missing. */
import type { Language } from '#graph/vocabulary'
import { figureTexts } from './texts/figure.ts'
import { plural } from './texts/plural.ts'
import { questionTexts } from './texts/question.ts'
import { readingTexts } from './texts/reading.ts'
import { timeTexts } from './texts/time.ts'
import { troubleTexts } from './texts/trouble.ts'

const chineseDigits = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

/** Key → its words in each language; what depends on a name or a number is a function. */
export const texts = {
  ...questionTexts,
  ...timeTexts,
  ...readingTexts,
  ...figureTexts,
  ...troubleTexts,

  // The page
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

  // Top bar
  search: { zh: '搜索机构、平台、协议、文件', en: 'Search agencies, platforms, agreements, documents' },
  searchHint: { zh: '机构、平台、协议、文件……', en: 'Agency, platform, agreement, document …' },
  searchNothing: {
    zh: (text: string) => `没有名称含“${text}”。数据里没有，不等于原文之外没有。`,
    en: (text: string) => `No name contains “${text}”. Not in the data; that says nothing of the world.`,
  },
  searchMatched: { zh: (name: string) => `又称 ${name}`, en: (name: string) => `also ${name}` },
  relationCount: { zh: (count: number) => `${String(count)} 条关系`, en: (count: number) => plural(count, 'relation') },
  copyLink: { zh: '复制链接', en: 'Copy link' },
  linkCopied: { zh: '已复制', en: 'Copied' },
  linkNotCopied: { zh: '没能复制：请从地址栏取', en: 'Not copied: take it from the address bar' },
  files: { zh: '导出', en: 'Export' },
  fileSvg: { zh: '图 · SVG', en: 'Picture · SVG' },
  fileSvgNote: { zh: '与屏幕同一张图，可印刷', en: 'the picture on screen, fit for print' },
  fileGraphml: { zh: '网络 · GraphML', en: 'Network · GraphML' },
  fileGraphmlNote: { zh: 'Gephi、yEd、igraph', en: 'Gephi, yEd, igraph' },
  fileJson: { zh: '网络 · JSON', en: 'Network · JSON' },
  fileJsonNote: { zh: 'networkx、pandas、d3', en: 'networkx, pandas, d3' },
  otherLanguage: { zh: 'EN', en: '中文' },
  otherLanguageName: { zh: 'Switch to English', en: '切换到中文' },

  // What is on the map
  what: { zh: '图上有什么', en: 'What is on the map' },
  signings: { zh: '签署的协议', en: 'Signed agreements' },
  plans: { zh: '计划与目标（虚线）', en: 'Plans and targets (dashed)' },
  cooperations: { zh: '合作关系（未称签署）', en: 'Co-operations (no signing stated)' },
  statements: { zh: '泛指的说法', en: 'Class-level statements' },
  statementsUndrawn: {
    zh: '泛指的说法不拆成两两之间的线：请看“含协议”的图。',
    en: 'Class-level statements are never split into pairs: see the map with agreements.',
  },
  limitParties: {
    zh: (names: string, all: boolean) => `只看${all ? '同时' : ''}与 ${names} 有关的`,
    en: (names: string, all: boolean) => `Only what ${all ? 'all of ' : ''}${names} take${all ? '' : 's'} part in`,
  },
  limitDates: {
    zh: (since: string, until: string) =>
      until === '' ? `${since} 起` : since === '' ? `${until} 止` : `${since} 至 ${until}`,
    en: (since: string, until: string) =>
      until === '' ? `From ${since}` : since === '' ? `Up to ${until}` : `${since} to ${until}`,
  },
  undatedLeftOut: {
    zh: (count: number) => `未注日期 ${String(count)} 项不在内`,
    en: (count: number) => `${String(count)} undated left out`,
  },
  limitOther: {
    zh: (name: string, value: string) => `${name}：${value}`,
    en: (name: string, value: string) => `${name}: ${value}`,
  },
  limitNames: {
    zh: {
      parties: '当事方',
      dates: '日期',
      partyKinds: '当事方种类',
      agreementKinds: '协议种类',
      bases: '依据',
      minParties: '当事方至少',
      minWeight: '共同参与至少',
      datasets: '数据集',
      types: '关系',
      exceptTypes: '不含关系',
      kinds: '种类',
      exceptKinds: '不含种类',
    },
    en: {
      parties: 'Parties',
      dates: 'Dates',
      partyKinds: 'Kinds of party',
      agreementKinds: 'Kinds of agreement',
      bases: 'Basis',
      minParties: 'Parties at least',
      minWeight: 'Shared dealings at least',
      datasets: 'Datasets',
      types: 'Relations',
      exceptTypes: 'Relations left out',
      kinds: 'Kinds',
      exceptKinds: 'Kinds left out',
    },
  },
  removeLimit: { zh: (limit: string) => `去掉条件：${limit}`, en: (limit: string) => `Remove: ${limit}` },
  addDates: { zh: '＋ 限定日期', en: '+ Limit dates' },
  since: { zh: '从', en: 'From' },
  until: { zh: '到', en: 'To' },
  dateHint: { zh: '如 2014 或 2015-11', en: 'such as 2014 or 2015-11' },
  dateWrong: { zh: '请写成 2015、2015-11 或 2015-11-30', en: 'Write 2015, 2015-11 or 2015-11-30' },
  apply: { zh: '应用', en: 'Apply' },
  cancel: { zh: '取消', en: 'Cancel' },
  neighbourhoodOf: {
    zh: (names: string, hops: number) => `${names} 周围 ${String(hops)} 步以内的一切`,
    en: (names: string, hops: number) => `Everything within ${plural(hops, 'step')} of ${names}`,
  },
  pathsBetween: {
    zh: (from: string, to: string, most: number) => `从 ${from} 到 ${to} 的路径，至多 ${String(most)} 步`,
    en: (from: string, to: string, most: number) => `Paths from ${from} to ${to}, at most ${plural(most, 'step')}`,
  },
  inducedBy: {
    zh: (names: string) => `${names} 以及它们之间的关系`,
    en: (names: string) => `${names}, and what ties them`,
  },
  wholeNetwork: { zh: '数据里的一切', en: 'Everything in the data' },
  backToSignings: { zh: '回到签署图', en: 'Back to the signings' },
  hidden: { zh: (count: number) => `隐去的 ${String(count)} 个`, en: (count: number) => `${String(count)} hidden` },
  restore: { zh: (name: string) => `恢复 ${name}`, en: (name: string) => `Restore ${name}` },
  restoreAll: { zh: '全部恢复', en: 'Restore all' },
  expandedNodes: { zh: '展开过的', en: 'Expanded' },

  // How it is drawn
  how: { zh: '怎么画', en: 'How it is drawn' },
  layout: { zh: '布局', en: 'Layout' },
  seed: { zh: '种子', en: 'Seed' },
  seedNext: { zh: '换一种摆法', en: 'Another arrangement' },
  labels: { zh: '标签', en: 'Labels' },
  labelsAll: { zh: '全部', en: 'all' },
  labelsSome: { zh: '要紧的', en: 'the main ones' },
  labelsNone: { zh: '不标', en: 'none' },
  size: { zh: '大小', en: 'Size' },
  sizeDegree: { zh: '连线条数', en: 'number of lines' },
  sizeNone: { zh: '一律', en: 'all alike' },
  colourAndShape: { zh: '颜色与形状', en: 'Colour and shape' },
  byKind: { zh: '种类', en: 'kind' },
  unpin: {
    zh: (count: number) => `放回手动移过的 ${String(count)} 个`,
    en: (count: number) => `Put back ${plural(count, 'moved node')}`,
  },

  // Steps
  steps: { zh: '走过的步骤', en: 'Steps taken' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  startOver: { zh: '从头开始', en: 'Start over' },
  undone: { zh: '已撤销', en: 'undone' },
  opened: { zh: '打开', en: 'Opened' },
  searched: { zh: (name: string) => `搜索到 ${name}`, en: (name: string) => `Found ${name}` },
  expanded: {
    zh: (name: string, count: number | null) => `展开 ${name}${count === null ? '' : `（+${String(count)}）`}`,
    en: (name: string, count: number | null) => `Expanded ${name}${count === null ? '' : ` (+${String(count)})`}`,
  },
  collapsed: { zh: (name: string) => `收起 ${name}`, en: (name: string) => `Collapsed ${name}` },
  hid: { zh: (name: string) => `隐去 ${name}`, en: (name: string) => `Hid ${name}` },
  restored: { zh: (name: string) => `恢复 ${name}`, en: (name: string) => `Restored ${name}` },
  restoredAll: { zh: '恢复全部隐去的', en: 'Restored all hidden' },
  moved: { zh: (name: string) => `移动 ${name}`, en: (name: string) => `Moved ${name}` },
  unpinned: { zh: '放回移动过的', en: 'Put back what was moved' },
  limited: { zh: (name: string) => `只看与 ${name} 有关的`, en: (name: string) => `Limited to ${name}` },
  unlimited: { zh: (name: string) => `去掉条件：${name}`, en: (name: string) => `Removed: ${name}` },
  letIn: { zh: (condition: string) => `加上 ${condition}`, en: (condition: string) => `Added: ${condition}` },
  leftOut: { zh: (condition: string) => `去掉 ${condition}`, en: (condition: string) => `Left out: ${condition}` },
  formed: { zh: (form: string) => `改看“${form}”`, en: (form: string) => `Switched to “${form}”` },
  laidOut: { zh: (layout: string) => `布局改为 ${layout}`, en: (layout: string) => `Layout: ${layout}` },
  seeded: { zh: (seed: number) => `种子改为 ${String(seed)}`, en: (seed: number) => `Seed: ${String(seed)}` },
  labelled: { zh: (labels: string) => `标签：${labels}`, en: (labels: string) => `Labels: ${labels}` },
  sized: { zh: (size: string) => `大小：${size}`, en: (size: string) => `Size: ${size}` },
  dated: { zh: (dates: string) => `日期：${dates}`, en: (dates: string) => `Dates: ${dates}` },
  startedOver: { zh: '从头开始', en: 'Started over' },

  // The map
  map: { zh: '图', en: 'Map' },
  table: { zh: '表', en: 'Table' },
  sentences: { zh: '句子', en: 'Sentences' },
  waysToSee: { zh: '看法', en: 'Ways to see it' },
  form: { zh: '画法', en: 'Form' },
  bipartite: { zh: '含协议', en: 'With agreements' },
  parties: { zh: '仅当事方', en: 'Parties only' },
  coverage: {
    zh: (shown: number, total: number) => `显示 ${String(shown)} / ${String(total)} 项`,
    en: (shown: number, total: number) => `Shows ${String(shown)} of ${String(total)}`,
  },
  leftOutOf: {
    zh: (count: number, parts: string) => `未显示 ${String(count)} 项（${parts}）`,
    en: (count: number, parts: string) => `${String(count)} not shown (${parts})`,
  },
  conditionShort: {
    zh: { signings: '签署', plans: '计划', cooperations: '合作关系', statements: '泛指' },
    en: { signings: 'signed', plans: 'planned', cooperations: 'co-operation', statements: 'class-level' },
  },
  between: { zh: '、', en: ', ' },
  handHidden: {
    zh: (count: number) => `手动隐去 ${String(count)} 个`,
    en: (count: number) => `${String(count)} hidden by hand`,
  },
  truncatedAt: {
    zh: (limit: number, known: number | null) =>
      `未画全：到上限 ${String(limit)} 为止${known === null ? '' : `，共 ${String(known)}`}`,
    en: (limit: number, known: number | null) =>
      `Not complete: cut at the limit of ${String(limit)}${known === null ? '' : ` of ${String(known)}`}`,
  },
  nodesOnMap: {
    zh: '图上的点，方向键移动，回车看证据',
    en: 'Nodes on the map: arrow keys move, Enter shows the evidence',
  },
  linesOnMap: {
    zh: '图上的线，方向键移动，回车看证据',
    en: 'Lines on the map: arrow keys move, Enter shows the evidence',
  },
  zoomIn: { zh: '放大', en: 'Zoom in' },
  zoomOut: { zh: '缩小', en: 'Zoom out' },
  fit: { zh: '看全图', en: 'Fit the map' },
  zoomTools: { zh: '缩放', en: 'Zoom' },
  legend: { zh: '图例', en: 'Legend' },
  allEvidence: {
    zh: (count: number) => `本图证据　${String(count)} 条`,
    en: (count: number) => `Evidence of this map: ${String(count)}`,
  },
  nothingOnMap: {
    zh: '按这些条件，图上没有可画的。',
    en: 'Under these conditions there is nothing to draw.',
  },
  drawingMap: { zh: '正在画图……', en: 'Drawing the map …' },
  mapLoaded: {
    zh: (summary: string) => `图已更新。${summary}`,
    en: (summary: string) => `The map has changed. ${summary}`,
  },

  // Table
  columnNames: {
    zh: { source: '一方', type: '关系', target: '另一方', date: '日期', modality: '语气', places: '出处' },
    en: {
      source: 'One end',
      type: 'Relation',
      target: 'Other end',
      date: 'Date',
      modality: 'Said as',
      places: 'Where',
    },
  },
  signedWith: { zh: '共同参与', en: 'deals with' },
  notDated: { zh: '未注日期', en: 'undated' },

  // Sentences
  and: { zh: '、', en: ', ' },
  lastAnd: { zh: '与', en: ' and ' },
  signed: { zh: '签署', en: 'signed' },
  plannedTo: { zh: '拟签署', en: 'plan to sign' },
  takePart: { zh: '参与', en: 'take part in' },
  noSigningStated: { zh: '未称签署', en: 'no signing stated' },
  sharedDealings: {
    zh: (count: number) => `共同参与 ${String(count)} 项`,
    en: (count: number) => plural(count, 'shared dealing'),
  },
  noSentences: { zh: '没有可说的。', en: 'Nothing to say.' },

  // Evidence
  evidence: { zh: '证据', en: 'Evidence' },
  signedTag: { zh: '已签署', en: 'signed' },
  didSign: { zh: '签署', en: 'Signed' },
  didSignMany: { zh: (count: number) => `${chineseDigits[count] ?? String(count)}方签署`, en: () => 'Signed' },
  didCooperate: { zh: '合作', en: 'Co-operation' },
  didPlan: { zh: '拟签署', en: 'Plans to sign' },
  didState: { zh: '见于泛指的说法', en: 'In a class-level statement' },
  speaksOf: { zh: '说的是', en: 'Speaks of' },
  didTakePart: { zh: '参与', en: 'Takes part' },
  aliasesOf: { zh: (names: string) => `又称 ${names}`, en: (names: string) => `also ${names}` },
  ownNode: { zh: '由我们推得', en: 'ours, by derivation' },
  undatedFact: { zh: '未注日期', en: 'undated' },
  countAmbiguous: { zh: '一份还是各一份，原文未明', en: 'one instrument or several: left open' },
  doubtful: { zh: '读法存疑', en: 'reading in doubt' },
  anaphora: { zh: '日期承上文', en: 'date carried over' },
  derivedDate: { zh: '日期为推得', en: 'date derived' },
  looseDate: { zh: '日期为约略', en: 'date loose' },
  noteOnReading: { zh: '读法附注', en: 'Note on the reading' },
  dateWords: {
    zh: (what: string, text: string) => `${what}：“${text}”`,
    en: (what: string, text: string) => `${what}: “${text}”`,
  },
  noQuote: { zh: '（无引文）', en: '(no quotation)' },
  noText: {
    zh: '本机没有原文全文，只显示引文开头。',
    en: 'The full text is not on this server; quotations show their opening words.',
  },
  statedNamed: {
    zh: (stated: string, named: number) => `原文称 ${stated}，点名 ${String(named)} 个`,
    en: (stated: string, named: number) => `The text states ${stated} and names ${String(named)}`,
  },
  unstatedNamed: {
    zh: (named: number) => `原文未给数目，点名 ${String(named)} 个`,
    en: (named: number) => `The text states no number and names ${String(named)}`,
  },
  listOpen: { zh: '列举未尽', en: 'the list is open' },
  listClosed: { zh: '列举看似完整，与所称数目不合', en: 'the list reads as complete and falls short of the number' },
  listWhole: { zh: '列举完整', en: 'the list is complete' },
  expand: { zh: (count: number) => `展开（${String(count)}）`, en: (count: number) => `Expand (${String(count)})` },
  collapse: { zh: '收起', en: 'Collapse' },
  hide: { zh: '隐去', en: 'Hide' },
  showOnMap: { zh: '放到图上', en: 'Bring onto the map' },
  limitTo: { zh: (name: string) => `只看与 ${name} 有关的`, en: (name: string) => `Only what ${name} takes part in` },
  limitToShort: { zh: '只看有关的', en: 'Limit to it' },
  compareWith: { zh: '与另一方之间……', en: 'Between it and …' },
  compareLabel: { zh: '另一方', en: 'Other party' },
  otherRelations: { zh: '其他关系', en: 'Other relations' },
  itsDealings: { zh: '签署与合作', en: 'Dealings' },
  itsMentions: { zh: '原文提到处', en: 'Where the text speaks of it' },
  more: { zh: (count: number) => `还有 ${String(count)} 条`, en: (count: number) => `${String(count)} more` },
  unknownThing: { zh: (id: string) => `数据里没有 ${id}`, en: (id: string) => `${id} is not in the data` },
  silence: { zh: '原文没有说。', en: 'The source does not say.' },
  silenceIsNot: { zh: '这不等于“没有签”。', en: 'That is not “no”.' },
  noDealings: {
    zh: '原文没有说它签署过什么、与谁合作。这不等于“没有签”。',
    en: 'The source does not say that it signed anything or co-operated. That is not “no”.',
  },
  betweenStatements: { zh: '泛指的说法', en: 'Class-level statements' },
  closePanel: { zh: '关闭', en: 'Close' },
  evidenceOfMapNote: {
    zh: '按原文顺序编号，图上每条线都在其中。',
    en: 'Numbered in the order of the text; every line of the map is among them.',
  },

  // Nothing selected
  howTo: { zh: '怎么读这张图', en: 'How to read this map' },
  howToSelect: {
    zh: '点一个点或一条线，这里就给出原文的句子。键盘：Tab 到图上，方向键选择，回车打开。',
    en: 'Click a node or a line and its sentence appears here. By keyboard: Tab to the map, arrow keys, Enter.',
  },
  howToPair: {
    zh: '按住 Shift 再点另一方，看原文怎么说两方之间。',
    en: 'Hold Shift and click another party to see what the source says of the two.',
  },
  howToSilence: {
    zh: '图上没有线，只表示原文没有说。',
    en: 'Where there is no line, the source does not say; that is all.',
  },
  dataCard: { zh: '数据从哪里来', en: 'Where the data come from' },
  sourceAuthor: { zh: '作者', en: 'Author' },
  sourcePublisher: { zh: '刊载', en: 'Publisher' },
  sourceDate: { zh: '日期', en: 'Date' },
  sourceUpdated: {
    zh: (date: string) => `${date}（此本所标更新日）`,
    en: (date: string) => `${date} (as this copy bears)`,
  },
  counts: { zh: '规模', en: 'Size' },
  countsOf: {
    zh: (nodes: number, relations: number) => `${String(nodes)} 个点，${String(relations)} 条关系`,
    en: (nodes: number, relations: number) => `${plural(nodes, 'node')}, ${plural(relations, 'relation')}`,
  },
  version: { zh: '数据版本', en: 'Data version' },
  licence: { zh: '许可', en: 'Licence' },
  cite: { zh: '引用', en: 'Cite as' },
  openApi: { zh: '用 GraphQL 查询', en: 'Query it by GraphQL' },

  // Waiting
  otherVersion: {
    zh: '这个链接出自另一版数据；图可能已变。',
    en: 'This link was made from another version of the data; the map may differ.',
  },
  asking: { zh: '正在查询……', en: 'Asking …' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, unknown>>>>

export type Words<Key extends keyof typeof texts = keyof typeof texts> = {
  readonly [Name in Key]: (typeof texts)[Name][Language]
}

const wordsByLanguage = { zh: wordsOf('zh'), en: wordsOf('en') } as const

/** All words in a language. */
export function wordsIn(language: Language): Words {
  return wordsByLanguage[language]
}

function wordsOf(language: Language): Words {
  const entries = Object.entries(texts).map(([key, text]) => [key, text[language]])
  // The keys are those of `texts`, each with its own type, which `Object.fromEntries` can't say.
  return Object.fromEntries(entries) as Words
}
