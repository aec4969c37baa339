/** What the layouts are called, apart from the layouts themselves, so that a caption does not carry their code along. */
import type { Language } from '../vocabulary.ts'

export const layoutNames = {
  force: { zh: '力导向', en: 'force-directed' },
  layered: { zh: '分层', en: 'layered' },
  concentric: { zh: '同心圆', en: 'concentric' },
  timeline: { zh: '时间线', en: 'timeline' },
  tiles: { zh: '省级方格示意', en: 'schematic tiles of provinces' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>
