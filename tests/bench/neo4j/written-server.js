/** The same answers by Cypher written by hand: the driver, one query a request, and JSON.stringify, over bare HTTP. */
import neo4j from 'neo4j-driver'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'written')
const texts = new Map(
  readdirSync(folder).map((file) => [file.replace('.cypher', ''), readFileSync(join(folder, file), 'utf8')]),
)
const driver = neo4j.driver(process.env['NEO4J_URI'], neo4j.auth.basic('neo4j', ''), { disableLosslessIntegers: true })

async function answer(name, parameters) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  try {
    const { records } = await session.run(texts.get(name), parameters)
    return records.map((record) => record.get('row'))
  } finally {
    await session.close()
  }
}

const server = createServer(async (request, response) => {
  const pieces = []
  for await (const piece of request) pieces.push(piece)
  const { query, variables } = JSON.parse(Buffer.concat(pieces).toString('utf8'))
  const body = JSON.stringify(
    await answer(query, variables).then(
      (data) => ({ data }),
      (error) => ({ errors: [{ message: error.message }] }),
    ),
  )
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
  response.end(body)
})
server.listen(0, '127.0.0.1', () => {
  console.log(`written Cypher is at http://127.0.0.1:${server.address().port}`)
})
process.once('SIGTERM', () => process.exit(0))
