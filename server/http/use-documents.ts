/** Reads GraphQL documents within limits, and remembers those that were read and found valid before. */
import { GraphQLError, parse, type DocumentNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refuseLargeDocument } from '../api/document-limits.ts'
import { ExplorerError } from '../graph/error.ts'
import { makeByteCache } from './byte-cache.ts'
import type { HttpLimits } from './limits.ts'

/** Measured: a parsed document, its tokens included, takes some 90 bytes for each of its text's. */
export const bytesPerCharacter = 90

/** The plugin, in place of Yoga's parser, validation and their caches, which count documents and not their size. */
export function useDocuments(limits: HttpLimits): Plugin {
  const valid = makeByteCache<string, DocumentNode>(limits.cacheBytes, (text) => text.length * bytesPerCharacter)
  const texts = new WeakMap<DocumentNode, string>()
  return {
    onParse: ({ params, setParsedDocument, setParseFn }) => {
      const text = String(params.source)
      const known = valid.get(text)
      if (known !== undefined) setParsedDocument(known)
      else {
        setParseFn(() => {
          const document = parseWithin(text, limits)
          texts.set(document, text)
          return document
        })
      }
    },
    onValidate: ({ params, setResult }) => {
      const validated: { readonly documentAST: DocumentNode } = params
      const { documentAST } = validated
      const text = texts.get(documentAST)
      if (text !== undefined && valid.get(text) === documentAST) {
        setResult([])
        return
      }
      return ({ valid: isValid }) => {
        if (isValid && text !== undefined) valid.set(text, documentAST)
      }
    },
  }
}

function parseWithin(text: string, limits: HttpLimits): DocumentNode {
  const document = parseTokens(text, limits.tokens)
  refuseLargeDocument(document, limits)
  return document
}

function parseTokens(text: string, maxTokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens })
  } catch (error) {
    if (!(error instanceof GraphQLError && /more that? \d+ tokens/.test(error.message))) throw error
    const [limit, advice] = [String(maxTokens), 'name what repeats as a fragment, or ask in several requests']
    throw new ExplorerError('LIMIT_EXCEEDED', `too many tokens: over ${limit} (limit ${limit}; ${advice})`, {
      details: { argument: 'tokens', limit: maxTokens },
    })
  }
}
