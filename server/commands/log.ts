/** What a running server tells on standard error: for people where somebody looks on, for programs elsewhere. */
import { pino } from 'pino'
import type { Services } from '../http/services.ts'
import type { ToldRequest } from '../http/use-request-log.ts'
import type { LogForm } from '../settings.ts'
import type { Terminal } from './terminal.ts'

/** What the server is given to tell by. */
export type RequestLog = Pick<Services, 'report' | 'told'>

export interface Log extends RequestLog {
  /** The terminal, whose notes are lines of the log where that is one. */
  readonly terminal: Terminal
}

/** Asked for every few seconds by programs: they would hide what people ask for. */
const unheard = /^\/(livez|readyz|metrics)$/

/** The log of one form. */
export function openLog(form: LogForm, terminal: Terminal): Log {
  switch (form) {
    case 'auto':
      return openLog(terminal.barStream === null ? 'json' : 'faults', terminal)
    case 'json':
      return jsonLog(terminal)
    case 'text':
      return {
        ...faultLog(terminal),
        told: (request) => {
          tell(request, terminal)
        },
      }
    case 'faults':
      return faultLog(terminal)
  }
}

/** One line of JSON each, with everything that is known; notes too, so that every line can be read as JSON. */
function jsonLog(terminal: Terminal): Log {
  const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime }
  const log = pino(options, {
    write: (line: string) => {
      terminal.note(line.trimEnd())
    },
  })
  return {
    terminal: {
      ...terminal,
      barStream: null,
      note: (line) => {
        log.info(line)
      },
    },
    report: (error, requestId) => {
      log.error({ err: error, requestId }, 'fault')
    },
    told: (request) => {
      if (!unheard.test(request.path)) log[request.status >= 500 ? 'warn' : 'info'](request, 'request')
    },
  }
}

function faultLog(terminal: Terminal): Log {
  return {
    terminal,
    report: (error, requestId) => {
      const inside = error instanceof Error ? (error.stack ?? error.message) : String(error)
      terminal.note(`fault${requestId === undefined ? '' : ` of request ${requestId}`}: ${inside}`)
    },
    told: () => undefined,
  }
}

function tell({ method, path, status, ms, graphql }: ToldRequest, terminal: Terminal): void {
  if (unheard.test(path)) return
  const facts =
    graphql === undefined
      ? ''
      : ` ${graphql.operation ?? graphql.hash}, cost ${String(graphql.estimate)}, ${String(graphql.queries)} queries, ${String(graphql.nodes)} things ${graphql.codes.join(' ')}`
  terminal.note(`${method} ${path} ${String(status)} ${String(ms)} ms${facts}`.trimEnd())
}
