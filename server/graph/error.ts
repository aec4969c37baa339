/** The one error class, and the one table from its codes to what each door answers. */

interface Answer {
  /** HTTP status where the error ends a whole request. */
  readonly status: number
  /** Exit code of the command line: 1 the input is at fault, 2 the call is wrong, 3 the engine can't be reached. */
  readonly exitCode: number
  readonly meaning: string
}

/** Every code there is. GraphQL shows it as `extensions.code`; the command line and HTTP read the other columns. */
export const errorCodes = {
  UNKNOWN_ID: { status: 404, exitCode: 1, meaning: 'a question was built on an id that is not in the graph' },
  BAD_USER_INPUT: { status: 400, exitCode: 2, meaning: 'an argument, key or flag has a value it cannot have' },
  BAD_DATA: { status: 500, exitCode: 1, meaning: 'a dataset has faults; nothing was loaded' },
  LIMIT_EXCEEDED: { status: 400, exitCode: 2, meaning: 'a request asks for more than a limit allows' },
  COST_LIMIT: { status: 400, exitCode: 2, meaning: 'a request would cost more than the limit' },
  STALE_CURSOR: { status: 400, exitCode: 2, meaning: 'a cursor belongs to another order or is damaged' },
  TIMEOUT: { status: 504, exitCode: 3, meaning: 'the deadline passed' },
  CANCELLED: { status: 499, exitCode: 3, meaning: 'the caller went away' },
  ENGINE_DOWN: { status: 503, exitCode: 3, meaning: 'the engine or its store cannot be reached' },
  STORE_UNUSABLE: {
    status: 503,
    exitCode: 3,
    meaning: 'the store folder cannot be read or written, or another load is writing',
  },
  PORT_BUSY: { status: 500, exitCode: 2, meaning: 'another program listens on the port' },
  OVERLOADED: { status: 503, exitCode: 3, meaning: 'too many requests at once' },
  RATE_LIMITED: { status: 429, exitCode: 3, meaning: 'too much was asked in too short a time' },
  INTERNAL: { status: 500, exitCode: 3, meaning: 'a fault of ours' },
} as const satisfies Readonly<Record<string, Answer>>

export type ErrorCode = keyof typeof errorCodes

interface ErrorOptions {
  /** Facts a program may read: the argument, the value, the nearest ids. */
  readonly details?: Readonly<Record<string, unknown>>
  readonly cause?: unknown
}

/** The error every floor throws: a code of the closed list and a sentence for its reader. */
export class ExplorerError extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: ErrorCode, message: string, { details = {}, cause }: ErrorOptions = {}) {
    super(message, { cause })
    this.name = 'ExplorerError'
    this.code = code
    this.details = details
  }
}
