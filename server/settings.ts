/** Every option once: its flag, environment variable, default, unit and meaning. Flags win over environment, environment over defaults. */
import { join } from 'node:path'
import { ExplorerError } from './graph/error.ts'
import type { EngineOptions, Neo4jLimits } from './engine/engine.ts'
import { engines, type EngineName } from './engine/index.ts'
import { isKeyOf } from './graph/vocabulary.ts'
import type { HttpLimits } from './http/limits.ts'
import { limitSettings } from './limit-settings.ts'
import { memorySettings } from './memory-settings.ts'
import { neo4jSettings } from './neo4j-settings.ts'
import type { RenderLimits } from './rendering/render-pool.ts'
import type { Setting } from './setting.ts'
import type { TraversalLimits } from './traversal/context.ts'
import type { TopologyLimits } from './traversal/topology/read-topology.ts'

export type { Setting } from './setting.ts'

/** How requests are told; `auto` depends on whether somebody looks on. */
export const logForms = ['auto', 'json', 'text', 'faults'] as const
export type LogForm = (typeof logForms)[number]

export const settings = {
  host: {
    flag: '--host',
    variable: 'SIGNATORY_HOST',
    default: '127.0.0.1',
    meaning: 'address to listen on',
    expected: 'an address of this machine',
  },
  port: {
    flag: '--port',
    variable: 'SIGNATORY_PORT',
    default: '4000',
    meaning: 'port to listen on',
    expected: 'a port from 0 to 65535',
  },
  data: {
    flag: '--data',
    variable: 'SIGNATORY_DATA',
    default: 'data/ecommerce-poverty',
    isInProject: true,
    meaning: 'dataset folders (repeat it, or join them with commas in the variable)',
    expected: 'a folder',
    isRepeatable: true,
  },
  texts: {
    flag: '--texts',
    variable: 'SIGNATORY_TEXTS',
    default: '',
    meaning: 'folders with full texts of sources, matched by sha256',
    expected: 'a folder',
    isRepeatable: true,
  },
  engine: {
    flag: '--engine',
    variable: 'SIGNATORY_ENGINE',
    default: 'embedded',
    meaning: 'engine that holds the graph',
    expected: `one of ${Object.keys(engines).join(', ')}`,
  },
  store: {
    flag: '--store',
    variable: 'SIGNATORY_STORE',
    default: '.signatory/store',
    isInProject: true,
    meaning: 'folder of the embedded store',
    expected: 'a folder',
  },
  publicUrl: {
    flag: '--public-url',
    variable: 'SIGNATORY_PUBLIC_URL',
    default: '',
    meaning: 'address readers reach this server at, printed in captions',
    expected: 'an http or https address',
  },
  ...neo4jSettings,
  log: {
    flag: '--log',
    variable: 'SIGNATORY_LOG',
    default: 'auto',
    meaning:
      'what is told of requests on standard error: json is one line each, text one sentence each, faults only what went wrong; auto is faults on a terminal, else json',
    expected: `one of ${logForms.join(', ')}`,
  },
  ...limitSettings,
  ...memorySettings,
  renderThreads: {
    flag: '--render-threads',
    variable: 'SIGNATORY_RENDER_THREADS',
    default: '2',
    meaning: 'pictures drawn at once',
    expected: 'a whole number from 1 to 64',
  },
  renderQueue: {
    flag: '--render-queue',
    variable: 'SIGNATORY_RENDER_QUEUE',
    default: '16',
    meaning: 'pictures that may wait to be drawn',
    expected: 'a whole number from 0',
  },
  maxPixels: {
    flag: '--max-pixels',
    variable: 'SIGNATORY_MAX_PIXELS',
    default: '64000000',
    meaning: 'most pixels of a PNG',
    expected: 'a whole number from 1',
  },
} as const satisfies Readonly<Record<string, Setting>>

export type SettingName = keyof typeof settings

/** What the command line gave: a text, or several of a repeatable flag. */
export type Flags = Readonly<Partial<Record<SettingName, string | readonly string[]>>>
export type Environment = Readonly<Record<string, string | undefined>>

export interface Settings {
  readonly host: string
  readonly port: number
  readonly data: readonly string[]
  readonly texts: readonly string[]
  readonly engine: EngineName
  readonly store: string
  readonly publicUrl: string | null
  readonly neo4j: Required<EngineOptions['neo4j']>
  readonly limits: TraversalLimits & HttpLimits
  readonly memory: {
    readonly topology: TopologyLimits
    readonly detailBytes: number
  }
  readonly log: LogForm
  readonly rendering: RenderLimits
}

/** Where settings come from besides flags. */
export interface Surroundings {
  readonly environment: Environment
  /** The project's folder, which default paths start from. */
  readonly root: string
}

/** The settings in force. Throws BAD_USER_INPUT naming the flag or variable, the value and what would be right. */
export function readSettings(flags: Flags, surroundings: Surroundings): Settings {
  const raw = (name: SettingName) => rawValue(name, flags, surroundings)
  return {
    host: one(raw('host')),
    port: integer(raw('port'), 0, 65535),
    data: raw('data').values,
    texts: raw('texts').values,
    engine: engineNamed(raw('engine')),
    store: one(raw('store')),
    publicUrl: address(raw('publicUrl')),
    neo4j: {
      uri: one(raw('neo4jUri')),
      username: one(raw('neo4jUsername')),
      password: one(raw('neo4jPassword')),
      database: one(raw('neo4jDatabase')),
      limits: neo4jLimitsOf(raw),
    },
    limits: limitsOf(raw),
    memory: {
      topology: { relations: integer(raw('maxTopologyRelations'), 0), bytes: integer(raw('maxTopologyBytes'), 0) },
      detailBytes: integer(raw('detailBytes'), 0),
    },
    log: logFormNamed(raw('log')),
    rendering: {
      threads: integer(raw('renderThreads'), 1, 64),
      queue: integer(raw('renderQueue'), 0),
      pixels: integer(raw('maxPixels'), 1),
    },
  }
}

function neo4jLimitsOf(raw: (name: SettingName) => Raw): Neo4jLimits {
  return {
    poolSize: integer(raw('neo4jPoolSize'), 1),
    connectionMs: integer(raw('neo4jConnectionMs'), 1),
    acquisitionMs: integer(raw('neo4jAcquisitionMs'), 1),
    queryMs: integer(raw('neo4jQueryMs'), 1),
    retryMs: integer(raw('neo4jRetryMs'), 1),
    loadRetryMs: integer(raw('neo4jLoadRetryMs'), 1),
    transactionRows: integer(raw('neo4jTransactionRows'), 1),
  }
}

function limitsOf(raw: (name: SettingName) => Raw): Settings['limits'] {
  return {
    nodes: integer(raw('maxNodes'), 1),
    hops: integer(raw('maxHops'), 1),
    pathLength: 12,
    first: integer(raw('maxFirst'), 1),
    bodyBytes: integer(raw('maxBodyBytes'), 1),
    tokens: integer(raw('maxTokens'), 1),
    depth: integer(raw('maxDepth'), 1),
    introspectionDepth: integer(raw('maxIntrospectionDepth'), 1),
    aliases: integer(raw('maxAliases'), 1),
    rootFields: integer(raw('maxRootFields'), 1),
    directives: integer(raw('maxDirectives'), 1),
    cost: integer(raw('maxCost'), 1),
    costPerMinute: integer(raw('maxCostPerMinute'), 1),
    answerBytes: integer(raw('maxAnswerBytes'), 1),
    requests: integer(raw('maxRequests'), 1),
    waiting: integer(raw('maxWaiting'), 0),
    deadlineMs: integer(raw('deadlineMs'), 1),
    closeMs: integer(raw('closeMs'), 0),
    cacheBytes: integer(raw('cacheBytes'), 0),
    proxies: integer(raw('proxies'), 0),
  }
}

interface Raw {
  readonly name: SettingName
  /** The flag or variable the values came from. */
  readonly from: string
  readonly values: readonly string[]
}

function rawValue(name: SettingName, flags: Flags, { environment, root }: Surroundings): Raw {
  const setting: Setting = settings[name]
  const flag = flags[name]
  if (flag !== undefined) return { name, from: setting.flag, values: typeof flag === 'string' ? [flag] : flag }
  const given = environment[setting.variable] ?? ''
  if (given !== '')
    return { name, from: setting.variable, values: setting.isRepeatable === true ? given.split(',') : [given] }
  const initial = setting.isInProject === true ? join(root, setting.default) : setting.default
  return { name, from: setting.variable, values: initial === '' && setting.isRepeatable === true ? [] : [initial] }
}

function one({ values }: Raw): string {
  return values.at(-1) ?? ''
}

function integer(raw: Raw, minimum: number, maximum = Number.MAX_SAFE_INTEGER): number {
  const text = one(raw)
  const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN
  if (!(value >= minimum && value <= maximum)) throw invalid(raw)
  return value
}

function engineNamed(raw: Raw): EngineName {
  const text = one(raw)
  if (!isKeyOf(engines, text)) throw invalid(raw)
  return text
}

function logFormNamed(raw: Raw): LogForm {
  const form = logForms.find((name) => name === one(raw))
  if (form === undefined) throw invalid(raw)
  return form
}

function address(raw: Raw): string | null {
  const text = one(raw)
  if (text === '') return null
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw invalid(raw)
  return text.replace(/\/+$/, '')
}

function invalid(raw: Raw): ExplorerError {
  const { expected, isSecret }: Setting = settings[raw.name]
  const shown = isSecret === true ? '(hidden)' : one(raw)
  return new ExplorerError('BAD_USER_INPUT', `invalid ${raw.from}: ${shown} (expected ${expected})`)
}
