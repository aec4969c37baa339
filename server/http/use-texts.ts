/** `/schema.graphql`, `/schema.json` and `/cypher/NAME`: what this server answers, and the texts it asks. */
import { introspectionFromSchema, lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { notFound } from './problem.ts'
import { useRoute } from './route.ts'
import type { Services } from './services.ts'

/** The plugin that serves the schema, with descriptions. */
export function useSchemaText(schema: GraphQLSchema, { report }: Services): Plugin {
  const sorted = lexicographicSortSchema(schema)
  return useRoute(
    /^\/schema\.(graphql|json)$/,
    (_, [, ending]) =>
      ending === 'graphql'
        ? textResponse(printSchema(sorted), 'text/plain; charset=utf-8')
        : textResponse(JSON.stringify(introspectionFromSchema(sorted)), 'application/json'),
    report,
  )
}

/** The plugin that serves the read scripts. */
export function useScriptTexts({ scriptText, report }: Services): Plugin {
  return useRoute(
    /^\/cypher\/([a-z-]+)$/,
    (_, [, name = '']) => {
      const text = scriptText(name)
      return text === null ? notFound(`unknown script: ${name}`) : textResponse(text, 'text/plain; charset=utf-8')
    },
    report,
  )
}

function textResponse(text: string, mediaType: string): Response {
  return new Response(text, { headers: { 'content-type': mediaType } })
}
