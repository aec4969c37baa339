/** Words beside the map while nothing is selected: how to read it, and where the data come from. */
import { plural } from './plural.ts'

export const dataCardTexts = {
  howTo: { zh: '怎么读这张图', en: 'How to read this map' },
  howToSelect: {
    zh: '点击图上的点或线，这里就给出它所依据的原文句子。',
    en: 'Click a node or a line and the sentence it rests on appears here.',
  },
  howToPair: {
    zh: '按住 Shift 再点另一方，看原文怎么说两方之间。',
    en: 'Hold Shift and click another party to see what the source says of the two.',
  },
  howToKeys: {
    zh: '键盘：/ 搜索；Tab 到图上，方向键移动，回车打开；Ctrl+Z 撤销，Ctrl+Shift+Z 重做。',
    en: 'By keyboard: / to search; Tab to the map, arrow keys to move, Enter to open; Ctrl+Z to undo, Ctrl+Shift+Z to redo.',
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
} as const
