/** Yoga and its plugins, in the order they are asked. */
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { ApiContext } from '../api/context.ts'
import { makeContext } from '../api/context.ts'
import { toGraphQLError } from '../api/errors.ts'
import { makeSchema } from '../api/schema.ts'
import type { Services } from './services.ts'
import { useBodyLimit } from './use-body-limit.ts'
import { useCrossOrigin } from './use-cross-origin.ts'
import { useExports } from './use-exports.ts'
import { useGraph } from './use-graph.ts'
import { useHealth } from './use-health.ts'
import { useSchemaText, useScriptTexts } from './use-texts.ts'

/** The handler of everything but the client's files. */
export function makeYoga(services: Services): YogaServerInstance<object, ApiContext> {
  const schema = makeSchema()
  const graph = useGraph(services.graph)
  return createYoga<object, ApiContext>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    // Yoga would name the asking origin; `useCrossOrigin` says `*`.
    cors: false,
    graphiql: { title: 'Signatory · GraphiQL', defaultQuery },
    // GraphiQL's page is 9 MB of text: read only when somebody opens it.
    renderGraphiQL: async (options) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    maskedErrors: { maskError: (error) => toGraphQLError(error, services.report) },
    logging: false,
    context: ({ request }) =>
      makeContext({
        traversal: graph.leaseOf(request).context(request.signal),
        origin: services.publicUrl ?? new URL(request.url).origin,
        texts: services.texts,
      }),
    plugins: [
      useCrossOrigin(),
      useBodyLimit(services.maxBodyBytes),
      useHealth(services),
      useSchemaText(schema, services),
      useScriptTexts(services),
      useExports(services),
      graph.plugin,
    ],
  })
}

const defaultQuery = `# Who signed with whom? One flat row an edge, ready for a data frame.
{
  signings(form: PARTIES) {
    table(lang: EN) {
      columns
      rows
    }
  }
}
`
