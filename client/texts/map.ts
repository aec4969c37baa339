/** Words of the map, its table and its sentences. */
import { plural } from './plural.ts'

export const mapTexts = {
  map: { zh: '图', en: 'Map' },
  table: { zh: '表', en: 'Table' },
  sentences: { zh: '句子', en: 'Sentences' },
  waysToSee: { zh: '查看方式', en: 'Ways to see it' },
  form: { zh: '图的形式', en: 'Form' },
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
  conditionPlural: {
    zh: { signings: '签署', plans: '计划', cooperations: '合作关系', statements: '泛指的说法' },
    en: { signings: 'signings', plans: 'plans', cooperations: 'co-operations', statements: 'class-level statements' },
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
      `没有全部画出：${known === null ? '' : `共 ${String(known)} 项，`}只画前 ${String(limit)} 项`,
    en: (limit: number, known: number | null) =>
      `Not all is drawn: the first ${String(limit)}${known === null ? '' : ` of ${String(known)}`}`,
  },
  truncatedPaths: {
    zh: (limit: number, known: number | null, isShortest: boolean) =>
      `没有全部画出：${known === null ? '' : `共 ${String(known)} 条${isShortest ? '最短' : ''}路径，`}只画前 ${String(limit)} 条`,
    en: (limit: number, known: number | null, isShortest: boolean) =>
      `Not all is drawn: the first ${String(limit)}${known === null ? '' : ` of ${String(known)}`}${isShortest ? ' shortest' : ''} paths`,
  },
  pathsOnMap: {
    zh: (count: number) => `图上的路径，按经过的点：${String(count)} 条`,
    en: (count: number) => `Paths on the map, by the nodes they pass: ${String(count)}`,
  },
  longerUnseen: {
    zh: '可能还有更长的路径：范围太大，没有找完',
    en: 'There may be longer paths: too much to look through',
  },
  showAll: { zh: '全部画出', en: 'Draw all' },
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
    zh: '按这些条件，图上没有可画的。这只表示原文没有这样说。',
    en: 'Under these conditions there is nothing to draw: the source says nothing of the kind.',
  },
  allHidden: { zh: '图上的点都被隐去了。', en: 'All nodes are hidden.' },
  noPath: {
    zh: (most: number) => `${String(most)} 步以内没有路径把两者连起来。这不等于没有关系。`,
    en: (most: number) => `No path of at most ${plural(most, 'step')} ties the two. That is not “no relation”.`,
  },
  longerPaths: {
    zh: (most: number) => `找到 ${String(most)} 步`,
    en: (most: number) => `Look up to ${plural(most, 'step')}`,
  },
  drawingMap: { zh: '正在画图……', en: 'Drawing the map …' },
  mapLoaded: {
    zh: (summary: string) => `图已更新。${summary}`,
    en: (summary: string) => `The map has changed. ${summary}`,
  },

  columnNames: {
    zh: { source: '一方', type: '关系', target: '另一方', date: '日期', modality: '说法', places: '出处' },
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
  noSentences: { zh: '没有可列的句子。', en: 'Nothing to say.' },
} as const
