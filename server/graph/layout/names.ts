/** What the layouts are called, apart from the layouts themselves, so that a caption does not carry their code along. */
import type { Language } from '../vocabulary.ts'

export const layoutNames = {
  force: { zh: '力导向', en: 'force-directed' },
  layered: { zh: '分层', en: 'layered' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>
