/** The command line: reads argv and environment, and exits; nothing else does. */
import { Command, CommanderError, Option } from 'commander'
import { text } from 'node:stream/consumers'
import { checkCommand } from './commands/check.ts'
import { coverageCommand } from './commands/coverage.ts'
import { exportCommand } from './commands/export.ts'
import { loadCommand } from './commands/load.ts'
import { projectRoot, softwareVersion } from './commands/project.ts'
import { queryCommand, readDocument } from './commands/query.ts'
import { serveCommand } from './commands/serve.ts'
import type { Terminal } from './commands/terminal.ts'
import { errorCodes, ExplorerError } from './graph/error.ts'
import { keysOf } from './graph/vocabulary.ts'
import { readSettings, settings, type Flags, type Setting, type SettingName, type Settings } from './settings.ts'

const terminal: Terminal = {
  out: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
  barStream: process.stderr.isTTY ? process.stderr : null,
  now: () => new Date(),
  elapsed: () => performance.now(),
}

const storeSettings = [
  ...['engine', 'store', 'neo4jUri', 'neo4jUsername', 'neo4jDatabase', 'neo4jPoolSize', 'neo4jConnectionMs'],
  ...['neo4jAcquisitionMs', 'neo4jQueryMs', 'neo4jRetryMs', 'neo4jLoadRetryMs', 'neo4jTransactionRows'],
] as const
const dataSettings = ['data', 'texts'] as const
const answerSettings = ['publicUrl', 'maxNodes', 'maxHops', 'maxFirst'] as const
const servingSettings = [
  ...['host', 'port', 'log', 'maxBodyBytes', 'maxTokens', 'maxDepth', 'maxIntrospectionDepth', 'maxAliases'],
  ...['maxRootFields', 'maxDirectives', 'maxCost', 'maxCostPerMinute', 'maxAnswerBytes', 'maxRequests', 'maxWaiting'],
  ...['deadlineMs', 'closeMs', 'cacheBytes', 'proxies', 'maxTopologyRelations', 'maxTopologyBytes', 'detailBytes'],
] as const
const drawingSettings = ['renderThreads', 'renderQueue', 'maxPixels'] as const

function program(): Command {
  const signatory = new Command('signatory').description('Who signed what with whom, and how do we know?')
  addServe(signatory)
  addLoad(signatory)
  addCheck(signatory)
  addExport(signatory)
  addQuery(signatory)
  addCoverage(signatory)
  return signatory.version(softwareVersion()).exitOverride()
}

function addServe(signatory: Command): void {
  const command = signatory.command('serve').description('load if the data changed, then serve; prints the address')
  addSettings(command, [...servingSettings, ...answerSettings, ...drawingSettings])
  addSettings(command, [...dataSettings, ...storeSettings])
  command.action((flags: Flags) => run((read) => serveCommand(read, terminal, stopSignal()), flags))
}

function addLoad(signatory: Command): void {
  const command = signatory.command('load').description('load only')
  addSettings(command, [...dataSettings, ...storeSettings])
  command.action((flags: Flags) => run((read) => loadCommand(read, terminal), flags))
}

function addCheck(signatory: Command): void {
  const command = signatory.command('check').description('check datasets, write nothing; exit 1 with faults')
  addSettings(command, dataSettings)
  command.action((flags: Flags) => run((read) => checkCommand(read, terminal), flags))
}

function addExport(signatory: Command): void {
  const command = signatory.command('export').description('write what /export gives, format by the ending of FILE')
  command
    .argument('<what>', 'network, picture, evidence, table or dataset')
    .argument('[view]', 'a view, or rows=… of a table, as a query string', '')
  addSettings(command.requiredOption('--out <file...>', 'files to write'), [...answerSettings, ...drawingSettings])
  addSettings(command, storeSettings)
  command.action((what: string, view: string, flags: Flags & { readonly out: readonly string[] }) =>
    run((read) => exportCommand({ what, view, out: flags.out }, read, terminal), flags),
  )
}

function addQuery(signatory: Command): void {
  const command = signatory.command('query').description('answer a GraphQL document, JSON on standard output')
  command.argument('<file>', 'a file with the document, or - for standard input')
  command.option('--variables <json>', 'variables as a JSON object', '{}')
  addSettings(command, ['texts', ...answerSettings, ...storeSettings])
  command.action((file: string, flags: Flags & { readonly variables: string }) =>
    run(async (read) => {
      const document = await readDocument(file, () => text(process.stdin))
      return queryCommand({ document, variables: flags.variables }, read, terminal)
    }, flags),
  )
}

function addCoverage(signatory: Command): void {
  const command = signatory.command('coverage').description('how much of each source’s text the graph rests on')
  addSettings(command, [...dataSettings, ...storeSettings])
  command.action((flags: Flags) => run((read) => coverageCommand(read, terminal), flags))
}

function addSettings(command: Command, names: readonly SettingName[]): void {
  for (const name of names) command.addOption(optionOf(name, settings[name]))
  command.exitOverride()
}

function optionOf(
  name: SettingName,
  { flag, default: initial, meaning, isRepeatable = false, variable }: Setting,
): Option {
  const shown = initial === '' ? '' : `, default ${initial}`
  const option = new Option(`${flag} <value>`, `${meaning} (${variable}${shown})`)
  option.attributeName = () => name
  return isRepeatable
    ? option.argParser((value: string, before?: readonly string[]) => [...(before ?? []), value])
    : option
}

async function run(ask: (read: Settings) => Promise<number>, flags: Flags): Promise<void> {
  const given = Object.fromEntries(
    keysOf(settings).flatMap((name) => (flags[name] === undefined ? [] : [[name, flags[name]]])),
  )
  process.exitCode = await ask(readSettings(given, { environment: process.env, root: projectRoot }))
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
  })
}

/** Says an error in one sentence; the exit code. Only a fault of ours shows where it happened. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof ExplorerError) {
    terminal.note(error.message)
    if (error.code === 'INTERNAL') terminal.note(error.cause instanceof Error ? error.cause.message : '')
    return errorCodes[error.code].exitCode
  }
  terminal.note(`a fault of ours: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return 3
}

try {
  await program().parseAsync(process.argv)
} catch (error) {
  process.exitCode = explain(error)
}
