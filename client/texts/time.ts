/** Words of the time strip under the map. */
import { plural } from './plural.ts'

export const timeTexts = {
  time: { zh: '时间', en: 'Time' },
  anyDate: { zh: '不限日期', en: 'Any date' },
  timeRange: { zh: '日期范围', en: 'Range of dates' },
  timeBars: { zh: '按月的柱：方向键移动，回车打开', en: 'Bars by month: arrow keys move, Enter opens' },
  timeBar: {
    zh: (date: string, count: number) => `${date}：${String(count)} 项`,
    en: (date: string, count: number) => `${date}: ${String(count)}`,
  },
  undatedOnes: { zh: '未注日期', en: 'Undated' },
  undatedCount: {
    zh: (count: number) => `未注日期的 ${String(count)} 项`,
    en: (count: number) => `${plural(count, 'thing')} without a date`,
  },
  letUndatedIn: { zh: '未注日期的也放到图上', en: 'Let the undated onto the map' },
  undatedNote: {
    zh: '没有限定日期时，未注日期的都在图上。',
    en: 'While dates are not limited, the undated are on the map.',
  },
  undatedIn: { zh: '未注日期的也在内', en: 'Undated let in' },
  undatedOut: { zh: '未注日期的不在内', en: 'Undated left out' },
  noDates: { zh: '这里没有注明日期的。', en: 'Nothing here is dated.' },
} as const
