/** The steps a reader took: the undo stack, in words. Each holds the view it led to and what was done, in both languages' names. */
import type { Condition } from './admission.ts'

/** A name in both languages. */
export interface Names {
  readonly zh: string
  readonly en: string
}

/** Done to or with something that has a name. */
export type NamedDeed =
  | {
      readonly kind:
        | 'searched'
        | 'asked'
        | 'brought'
        | 'dropped'
        | 'collapsed'
        | 'hid'
        | 'restored'
        | 'moved'
        | 'limited'
        | 'unlimited'
      readonly name: Names
    }
  | { readonly kind: 'expanded'; readonly name: Names; readonly count: number | null }

/** Done to what is let onto the map. */
export interface ConditionDeed {
  readonly kind: 'let-in' | 'left-out'
  readonly condition: Condition
}

/** Done to how or when the map is drawn. */
export type DrawingDeed =
  | { readonly kind: 'formed'; readonly form: 'bipartite' | 'parties' }
  | { readonly kind: 'laid-out'; readonly layout: string }
  | { readonly kind: 'seeded'; readonly seed: number }
  | { readonly kind: 'labelled'; readonly labels: 'all' | 'some' | 'none' }
  | { readonly kind: 'sized'; readonly size: 'degree' | 'betweenness' | 'none' }
  | { readonly kind: 'coloured'; readonly colour: 'kind' | 'community' }
  | { readonly kind: 'showed-all'; readonly count: number }
  | { readonly kind: 'dated'; readonly since: string | null; readonly until: string | null }

/** Done to the whole. */
export interface PlainDeed {
  readonly kind: 'opened' | 'restored-all' | 'unpinned' | 'undated-in' | 'undated-out' | 'started-over'
}

/** What was done. */
export type Deed = NamedDeed | ConditionDeed | DrawingDeed | PlainDeed

export interface Step {
  /** The canonical query string of the view it led to. */
  readonly query: string
  readonly deed: Deed
}

/** Steps, and which of them the reader stands at: those after it were undone. Never empty. */
export interface StepLog {
  readonly steps: readonly Step[]
  readonly at: number
}

/** A log of one step. */
export function openLog(query: string): StepLog {
  return { steps: [{ query, deed: { kind: 'opened' } }], at: 0 }
}

/** The log with one more step; what was undone is gone. */
export function addStep(log: StepLog, step: Step): StepLog {
  return { steps: [...log.steps.slice(0, log.at + 1), step], at: log.at + 1 }
}

/** The log whose present step leads to another view, with no step of its own: a selection, a language. */
export function amendStep(log: StepLog, query: string): StepLog {
  return { ...log, steps: log.steps.map((step, index) => (index === log.at ? { ...step, query } : step)) }
}

/**
 * The log a browser's history entry kept, standing at its last step, where it leads to the query; else a log of one step.
 * Steps after it that this page still knows stay to be done again.
 */
export function recallLog(kept: unknown, query: string, known: StepLog | null): StepLog {
  const steps = isSteps(kept) ? kept : []
  if (steps.at(-1)?.query !== query) return openLog(query)
  const at = steps.length - 1
  return { steps: known?.steps[at]?.query === query ? known.steps : steps, at }
}

/** Whether a value that came out of the browser's history is a list of steps. */
function isSteps(value: unknown): value is readonly Step[] {
  return Array.isArray(value) && value.length > 0 && value.every(isStep)
}

function isStep(value: unknown): value is Step {
  if (typeof value !== 'object' || value === null || !('query' in value) || !('deed' in value)) return false
  const { query, deed } = value
  return typeof query === 'string' && typeof deed === 'object' && deed !== null && 'kind' in deed
}
