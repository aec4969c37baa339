/** Words of how the map is drawn. */
import { plural } from './plural.ts'

export const howTexts = {
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
  sizeBetweenness: { zh: '居间中心度', en: 'betweenness' },
  sizeNone: { zh: '一律', en: 'all alike' },
  colour: { zh: '颜色', en: 'Colour' },
  byKind: { zh: '种类', en: 'kind' },
  byCommunity: { zh: '社群', en: 'community' },
  unpin: {
    zh: (count: number) => `放回手动移过的 ${String(count)} 个`,
    en: (count: number) => `Put back ${plural(count, 'moved node')}`,
  },
} as const
