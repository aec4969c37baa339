/** Words of what is on the map: conditions, limits, what was brought and hidden. */
import { plural } from './plural.ts'

export const whatTexts = {
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
} as const
