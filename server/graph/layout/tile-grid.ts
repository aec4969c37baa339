/**
 * A schematic of the province-level divisions as squares of one size: roughly where they lie to each other, no boundaries, no
 * areas. Drawn by hand for this project; not a map, and never called one.
 */
import type { Language } from '../vocabulary.ts'

/** A square of the grid. */
export interface GridTile {
  readonly column: number
  readonly row: number
  readonly name: Readonly<Record<Language, string>>
}

function at([column, row]: readonly [number, number], zh: string, en: string): GridTile {
  return { column, row, name: { zh, en } }
}

/** By the letters of ISO 3166-2 after `CN-`. */
export const tileGrid = {
  HL: at([8, 0], '黑龙江', 'Heilongjiang'),
  NM: at([6, 1], '内蒙古', 'Inner Mongolia'),
  JL: at([8, 1], '吉林', 'Jilin'),
  XJ: at([1, 2], '新疆', 'Xinjiang'),
  NX: at([4, 2], '宁夏', 'Ningxia'),
  BJ: at([6, 2], '北京', 'Beijing'),
  TJ: at([7, 2], '天津', 'Tianjin'),
  LN: at([8, 2], '辽宁', 'Liaoning'),
  QH: at([2, 3], '青海', 'Qinghai'),
  GS: at([3, 3], '甘肃', 'Gansu'),
  SN: at([4, 3], '陕西', 'Shaanxi'),
  SX: at([5, 3], '山西', 'Shanxi'),
  HE: at([6, 3], '河北', 'Hebei'),
  SD: at([7, 3], '山东', 'Shandong'),
  XZ: at([1, 4], '西藏', 'Tibet'),
  SC: at([3, 4], '四川', 'Sichuan'),
  CQ: at([4, 4], '重庆', 'Chongqing'),
  HA: at([5, 4], '河南', 'Henan'),
  AH: at([6, 4], '安徽', 'Anhui'),
  JS: at([7, 4], '江苏', 'Jiangsu'),
  YN: at([3, 5], '云南', 'Yunnan'),
  GZ: at([4, 5], '贵州', 'Guizhou'),
  HB: at([5, 5], '湖北', 'Hubei'),
  JX: at([6, 5], '江西', 'Jiangxi'),
  ZJ: at([7, 5], '浙江', 'Zhejiang'),
  SH: at([8, 5], '上海', 'Shanghai'),
  GX: at([4, 6], '广西', 'Guangxi'),
  HN: at([5, 6], '湖南', 'Hunan'),
  GD: at([6, 6], '广东', 'Guangdong'),
  FJ: at([7, 6], '福建', 'Fujian'),
  TW: at([8, 6], '台湾', 'Taiwan'),
  HI: at([4, 7], '海南', 'Hainan'),
  MO: at([5, 7], '澳门', 'Macao'),
  HK: at([6, 7], '香港', 'Hong Kong'),
} as const satisfies Readonly<Record<string, GridTile>>

export type TileCode = keyof typeof tileGrid

export const gridColumns = 9
export const gridRows = 8
