/** The ready questions, in the order a reader meets them. A question is a view with words. */
import { changeView, defaultView, formatView, parseView, type View } from '../view/view.ts'
import { kindsWithRole } from '../vocabulary.ts'
import type { ReadyQuestion, Slot } from './question.ts'

const party: Slot = { label: { zh: '一方', en: 'a party' }, kinds: kindsWithRole('party') }
const other: Slot = { label: { zh: '另一方', en: 'another party' }, kinds: kindsWithRole('party') }
const agency: Slot = { label: { zh: '机构', en: 'an agency' }, kinds: ['Agency'] }
const platform: Slot = { label: { zh: '平台', en: 'a platform' }, kinds: ['Platform'] }
const document: Slot = { label: { zh: '文件', en: 'a document' }, kinds: ['Document'] }
const group: Slot = { label: { zh: '计数组', en: 'a counted group' }, kinds: ['Group'] }
const time: Slot = { label: { zh: '年或月', en: 'a year or month' }, kinds: [] }

const silence = { zh: '图上没有，只表示原文没有说。', en: 'What is not shown is not said; that is not “no”.' }

export const questions = {
  signings: {
    words: { zh: '谁和谁签了什么？', en: 'Who signed what with whom?' },
    slots: {},
    caution: {
      zh: '只有原文说“签”的才在这里；合作关系、泛指和计划不算。',
      en: 'Only what the text calls signed; no co-operations, classes or plans.',
    },
    view: () => defaultView('signings'),
  },
  signatories: {
    words: { zh: '签过约的各方，谁连着谁？', en: 'Which parties are tied by signing?' },
    slots: {},
    caution: {
      zh: '三方协议在这里是三条线，同一次签署。',
      en: 'An agreement of three parties makes three lines here, and is one signing.',
    },
    view: () => asked({ form: 'parties' }),
  },
  'platforms-of-agency': {
    words: { zh: '‹agency›和哪些平台签过约，在什么时候？', en: 'Which platforms has ‹agency› signed with, and when?' },
    slots: { agency },
    caution: silence,
    view: ({ agency = '' }) => asked({ parties: [agency], partyKinds: ['Platform'] }),
  },
  'signings-of-party': {
    words: { zh: '‹party›签过什么？', en: 'What has ‹party› signed?' },
    slots: { party },
    caution: silence,
    view: ({ party = '' }) => asked({ parties: [party] }),
  },
  'dealings-of-platform': {
    words: {
      zh: '‹platform›和谁签约或合作，签了的和没说签的分开看？',
      en: 'With whom has ‹platform› signed or co-operated, the two kept apart?',
    },
    slots: { platform },
    caution: {
      zh: '空心菱形：原文只说合作，没有说签。',
      en: 'Hollow diamonds: the text says co-operation, not signing.',
    },
    view: ({ platform = '' }) => asked({ parties: [platform], signed: null }),
  },
  'signed-in': {
    words: { zh: '‹time›签了什么？', en: 'What was signed in ‹time›?' },
    slots: { time },
    caution: {
      zh: '按月的日期不知道是哪一天；没有日期的不在图上，但会报数。',
      en: 'A month stays a month; undated dealings are counted, not shown.',
    },
    view: ({ time = '' }) => asked({ since: time, until: time }),
  },
  'three-parties': {
    words: { zh: '三方以上一起签的有哪些？', en: 'What was signed by three parties or more?' },
    slots: {},
    caution: silence,
    view: () => asked({ minParties: 3 }),
  },
  'class-level': {
    words: { zh: '哪些说法是泛指的，没有点名双方？', en: 'Which statements are about classes, naming no pair?' },
    slots: {},
    caution: {
      zh: '泛指的说法不能拆成一对一对的签署。',
      en: 'A statement about classes must not be multiplied out into pairs.',
    },
    view: () => asked({ dealingKinds: ['Statement'], signed: null, classLevel: null }),
  },
  instances: {
    words: {
      zh: '哪些签署和合作其实是同一件事，说了两次？',
      en: 'Which dealings are one and the same, spoken of twice?',
    },
    slots: {},
    caution: { zh: '数的时候只算一次。', en: 'Counted once.' },
    view: () => graph('network', { types: ['INSTANCE_OF', 'SIGNED', 'PARTY_TO'], exceptKinds: ['Statement'] }),
  },
  plans: {
    words: { zh: '哪些只是计划或目标？', en: 'What is only planned or aimed at?' },
    slots: {},
    caution: { zh: '计划不是事实：虚线。', en: 'A plan is not a fact: dashed.' },
    view: () => graph('network', { modalities: ['plan', 'target'] }),
  },
  issuers: {
    words: { zh: '哪些文件是谁发的？', en: 'Who issued which documents?' },
    slots: {},
    caution: {
      zh: '只见于标题的发文者，证据里注明。',
      en: 'Issuers known only from a title are marked so in the evidence.',
    },
    view: () => graph('network', { types: ['ISSUED'] }),
  },
  'demands-of-document': {
    words: { zh: '‹document›要求了什么？', en: 'What does ‹document› demand?' },
    slots: { document },
    caution: { zh: '文件的要求不是已经发生的事。', en: 'What a document demands has not thereby happened.' },
    view: ({ document = '' }) =>
      graph('neighbourhood', { of: [document], hops: 2, types: ['REQUIRES', 'TARGETS', 'COVERS', 'PART_OF'] }),
  },
  'said-of-party': {
    words: { zh: '原文怎么说‹party›？', en: 'What does the text say of ‹party›?' },
    slots: { party },
    caution: {
      zh: '作者的判断和已发生的事，线型不同。',
      en: 'The author’s judgements are drawn otherwise than what is reported.',
    },
    view: ({ party = '' }) => graph('neighbourhood', { of: [party] }),
  },
  'members-of-group': {
    words: { zh: '‹group›：原文说了几个，点名了几个？', en: '‹group›: how many are stated, and which are named?' },
    slots: { group },
    caution: { zh: '没点名的不补。', en: 'Unnamed members are never filled in.' },
    view: ({ group = '' }) => graph('neighbourhood', { of: [group], types: ['MEMBER_OF', 'SUBSET_OF'] }),
  },
  connection: {
    words: { zh: '‹party›怎样连到‹other›？', en: 'How is ‹party› connected to ‹other›?' },
    slots: { party, other },
    caution: {
      zh: '经过泛指说法的一步，不等于双方有往来。',
      en: 'A step through a class-level statement shows no dealing between the two.',
    },
    view: ({ party = '', other = '' }) => graph('paths', { from: party, to: other, maxLength: 4 }),
  },
  denied: {
    words: { zh: '哪些事原文说“没有”？', en: 'What does the text say is not so?' },
    slots: {},
    caution: { zh: '“没有说”和“说没有”是两回事。', en: 'Not said and said not are two things.' },
    view: () => graph('network', { modalities: ['negative'] }),
  },
} as const satisfies Readonly<Record<string, ReadyQuestion>>

export type QuestionName = keyof typeof questions

function asked(changes: Partial<View>): View {
  return canonical(changeView(defaultView('signings'), changes))
}

function graph(view: 'neighbourhood' | 'network' | 'paths', changes: Partial<View>): View {
  return canonical(changeView(defaultView(view), changes))
}

/** The view as its address has it: sets in their order. */
function canonical(view: View): View {
  return parseView(formatView(view))
}
