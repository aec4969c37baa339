/** The list of layouts, by the name a view gives. A new one is a file and a line here. */
import { force } from './force.ts'
import { layered } from './layered.ts'
import type { Layout } from './layout.ts'

export const layouts = { force, layered } as const satisfies Readonly<Record<string, Layout>>

export type LayoutName = keyof typeof layouts
