#!/usr/bin/env node
/**
 * `npm run neo4j`: a real Neo4j Community from Maven Central, for development and tests: 5.26 LTS on Java 17 or newer, or, with
 * `-- --newest`, the newest calendar release on Java 21 or newer. It lives in `.signatory/neo4j/`, listens on the loopback address,
 * asks for no password, and ends with Ctrl-C. Neo4j is GPL-3.0: a separate process, never shipped.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { findJava } from './java.js'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '.signatory/neo4j')
const startTimeoutMs = 120_000

/** The releases that everything is held against, the one for everyday use first. */
export const releases = {
  lts: { version: '5.26.30', java: 17, main: 'org.neo4j.server.CommunityEntryPoint' },
  newest: { version: '2026.08.1', java: 21, main: 'org.neo4j.server.Neo4jCommunity' },
}

/** A sentence on what a release still needs of this machine; undefined where it can run. */
export function missingFor({ version, java }) {
  if (findJava(java) === undefined)
    return `missing java: Neo4j ${version} needs Java ${java} or newer (such as: apt-get install default-jre-headless)`
  if (existsSync(libOf(version)) || spawnSync('mvn', ['-v'], { stdio: 'ignore' }).status === 0) return undefined
  return 'missing mvn: Neo4j is fetched with Maven (such as: apt-get install maven)'
}

/**
 * Starts Neo4j on a port and resolves when Bolt answers: its address, and what stops it. Throws a sentence where it can't.
 * @param {{ port: number, release?: { version: string, java: number, main: string }, home?: string, isTimed?: boolean }} options
 *   isTimed: compiled as far as in earnest, with memory to match, where answers are timed; otherwise whatever starts soonest
 */
export async function startNeo4j({ port, release = releases.lts, home, isTimed = false }) {
  const { version, java, main } = release
  const missing = missingFor(release)
  if (missing !== undefined) throw new Error(missing)
  const lib = fetchJars(version)
  const place = home ?? join(folder, `home-${version}`)
  configure(place, port, isTimed)
  const log = join(place, 'out.log')
  const out = openSync(log, 'w')
  const parameters = [
    ...javaArguments(lib, isTimed),
    main,
    `--home-dir=${place}`,
    `--config-dir=${join(place, 'conf')}`,
  ]
  const server = spawn(findJava(java).path, parameters, { stdio: ['ignore', out, out] })
  await untilUp(server, { port, log })
  const end = async (signal) => {
    if (server.exitCode !== null || server.signalCode !== null) return
    server.kill(signal)
    await once(server, 'exit')
  }
  return { uri: `bolt://127.0.0.1:${port}`, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}

async function untilUp(server, { port, log }) {
  const deadline = Date.now() + startTimeoutMs
  while (!(await answers(port))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill('SIGKILL')
      throw new Error(`Neo4j did not start: see ${log}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function libOf(version) {
  return join(folder, version, 'lib')
}

/** The folder with Neo4j's jars, filled from Maven Central once and made whole by a rename. */
function fetchJars(version) {
  const lib = libOf(version)
  if (existsSync(lib)) return lib
  const part = join(folder, `${version}.part`)
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { recursive: true })
  writeFileSync(join(part, 'pom.xml'), pomOf(version))
  console.error(`fetching Neo4j ${version} from Maven Central (once, 130 MB) …`)
  const goal = ['-B', '-q', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib']
  const { status } = spawnSync('mvn', goal, { cwd: part, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error('Neo4j could not be fetched: check the network, then try again')
  rmSync(dirname(lib), { recursive: true, force: true })
  renameSync(part, dirname(lib))
  return lib
}

function pomOf(version) {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>signatory</groupId><artifactId>neo4j</artifactId><version>1</version>
<dependencies><dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency></dependencies>
</project>
`
}

function configure(home, port, isTimed) {
  mkdirSync(join(home, 'conf'), { recursive: true })
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': false,
    'dbms.usage_report.enabled': false,
    // 1.9 MB of transaction log instead of 517.
    'db.tx_log.preallocate': false,
    'server.memory.pagecache.size': isTimed ? '1g' : '128m',
    'db.transaction.timeout': isTimed ? '10m' : '30s',
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(join(home, 'conf/neo4j.conf'), lines.join(''))
}

function javaArguments(lib, isTimed) {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']
  return [
    ...(isTimed ? ['-Xms4g', '-Xmx4g', '-XX:+UseG1GC'] : ['-Xmx1g', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1']),
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...['-cp', `${join(lib, '*')}${delimiter}`],
  ]
}

/** Whether Bolt answers its handshake: four bytes of magic, four versions, and a version back. */
export function answers(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const socket = connect(port, host)
    const end = (isUp) => {
      socket.destroy()
      resolve(isUp)
    }
    socket.setTimeout(2000, () => end(false))
    socket.once('error', () => end(false))
    socket.once('close', () => end(false))
    socket.once('connect', () => socket.write(Buffer.from('6060b01700000005000000040000000300000000', 'hex')))
    socket.once('data', (data) => end(data.length >= 4))
  })
}

/** Where NEO4J_URI names a server that runs already, nothing is started: whether it answers is told. */
async function tellGiven(uri) {
  const { hostname, port } = new URL(uri)
  const isUp = await answers(Number(port || 7687), hostname)
  if (!isUp)
    throw new Error(`Neo4j does not answer at ${uri} (NEO4J_URI): start it, or unset NEO4J_URI to have one started`)
  console.log(`Neo4j is at ${uri} already (NEO4J_URI): npm start -- --engine neo4j`)
}

async function startOwn() {
  const release = process.argv.includes('--newest') ? releases.newest : releases.lts
  const { uri, stop } = await startNeo4j({ port: Number(process.env['NEO4J_PORT'] ?? 7687), release })
  console.log(`Neo4j ${release.version} is at ${uri}: NEO4J_URI=${uri} npm start -- --engine neo4j`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop())
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const given = process.env['NEO4J_URI'] ?? ''
  try {
    await (given === '' ? startOwn() : tellGiven(given))
  } catch (error) {
    console.error(error.message)
    process.exitCode = 3
  }
}
