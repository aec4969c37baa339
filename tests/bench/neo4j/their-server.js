/** @neo4j/graphql over the same Neo4j, with its own schema of the same types, behind Yoga as it comes. */
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import neo4j from 'neo4j-driver'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

const typeDefs = readFileSync(join(import.meta.dirname, 'their-schema.graphql'), 'utf8')
const driver = neo4j.driver(process.env['NEO4J_URI'], neo4j.auth.basic('neo4j', ''))
// Dates are texts, and may be compared only where that is asked for.
const features = { filters: { String: { GTE: true, LT: true } } }
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema()
const server = createServer(createYoga({ schema, logging: false }))
server.listen(0, '127.0.0.1', () => {
  console.log(`@neo4j/graphql is at http://127.0.0.1:${server.address().port}`)
})
process.once('SIGTERM', () => process.exit(0))
