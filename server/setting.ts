/** One option, as the command line and the docs show it. */
export interface Setting {
  readonly flag: string
  readonly variable: string
  readonly default: string
  readonly meaning: string
  /** What the value is, for messages: `a port from 1 to 65535`. */
  readonly expected: string
  readonly isRepeatable?: boolean
  /** The default is a path in the project's folder, wherever the command is called. */
  readonly isInProject?: boolean
  /** Not shown and not logged. */
  readonly isSecret?: boolean
}
