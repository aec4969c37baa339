/** Yoga as it comes, with one field: what a request costs that asks nothing. */
import { createSchema, createYoga } from 'graphql-yoga'
import { createServer } from 'node:http'

const schema = createSchema({
  typeDefs: 'type Query { hello: String! }',
  resolvers: { Query: { hello: () => 'world' } },
})
const server = createServer(createYoga({ schema, logging: false }))
server.listen(0, '127.0.0.1', () => {
  console.log(`hello is at http://127.0.0.1:${server.address().port}`)
})
process.once('SIGTERM', () => process.exit(0))
