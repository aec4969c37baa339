#!/usr/bin/env node
/**
 * `npm run neo4j`: a real Neo4j Community from Maven Central, for development and tests; needs Java 17 or newer and Maven. It lives in
 * `.signatory/neo4j/`, listens on the loopback address, asks for no password, and ends with Ctrl-C. Neo4j is GPL-3.0: a separate
 * process, never shipped.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const version = '5.26.30'
const startTimeoutMs = 120_000

/** Starts Neo4j on a port and resolves when Bolt answers: its address, and what stops it. Throws a sentence where it can't. */
export async function startNeo4j({ port, home = join(root, '.signatory/neo4j/home') }) {
  requireTool('java', ['-version'], 'Java 17 or newer (such as: apt-get install default-jre-headless)')
  requireTool('mvn', ['-v'], 'Maven (such as: apt-get install maven)')
  const lib = fetchJars()
  configure(home, port)
  const log = join(home, 'out.log')
  const out = openSync(log, 'w')
  const server = spawn('java', javaArguments(lib, home), { stdio: ['ignore', out, out] })
  let hasEnded = false
  server.once('exit', () => (hasEnded = true))
  const deadline = Date.now() + startTimeoutMs
  while (!(await answers(port))) {
    if (hasEnded || Date.now() > deadline) {
      server.kill('SIGKILL')
      throw new Error(`Neo4j did not start: see ${log}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  const stop = () =>
    new Promise((resolve) => {
      if (hasEnded) return resolve()
      server.once('exit', resolve)
      server.kill('SIGTERM')
    })
  return { uri: `bolt://127.0.0.1:${port}`, stop, kill: () => server.kill('SIGKILL') }
}

/** The folder with Neo4j's jars, filled from Maven Central once and made whole by a rename. */
function fetchJars() {
  const lib = join(root, '.signatory/neo4j', version, 'lib')
  if (existsSync(lib)) return lib
  const folder = join(root, '.signatory/neo4j', `${version}.part`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'pom.xml'), pom)
  console.error(`fetching Neo4j ${version} from Maven Central (once, 123 MB) …`)
  const goal = ['-B', '-q', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib']
  const { status } = spawnSync('mvn', goal, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error('Neo4j could not be fetched: check the network, then try again')
  rmSync(dirname(lib), { recursive: true, force: true })
  renameSync(folder, dirname(lib))
  return lib
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>signatory</groupId><artifactId>neo4j</artifactId><version>1</version>
<dependencies><dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency></dependencies>
</project>
`

function configure(home, port) {
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
    'server.memory.pagecache.size': '128m',
    'db.transaction.timeout': '30s',
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(join(home, 'conf/neo4j.conf'), lines.join(''))
}

function javaArguments(lib, home) {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']
  return [
    ...['-Xmx1g', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...['-cp', `${join(lib, '*')}${delimiter}`, 'org.neo4j.server.CommunityEntryPoint'],
    ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
  ]
}

function requireTool(tool, parameters, what) {
  if (spawnSync(tool, parameters, { stdio: 'ignore' }).status !== 0)
    throw new Error(`missing ${tool}: Neo4j needs ${what}`)
}

/** Whether Bolt answers its handshake: four bytes of magic, four versions, and a version back. */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (isUp) => {
      socket.destroy()
      resolve(isUp)
    }
    socket.setTimeout(2000, () => end(false))
    socket.once('error', () => end(false))
    socket.once('connect', () =>
      socket.write(Buffer.from('6060b01700000005000000040000000300000000'.slice(0, 40), 'hex')),
    )
    socket.once('data', (data) => end(data.length >= 4))
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { uri, stop } = await startNeo4j({ port: Number(process.env['NEO4J_PORT'] ?? 7687) })
    console.log(`Neo4j ${version} is at ${uri}: NEO4J_URI=${uri} npm start -- --engine neo4j`)
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop())
  } catch (error) {
    console.error(error.message)
    process.exitCode = 3
  }
}
