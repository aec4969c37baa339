/** Answers documents that are asked again by what they are compiled to. */
import {
  getOperationAST,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { setFlagsFromString } from 'node:v8'
import { makeCompiler, type Compile, type Compiled } from '../api/compile.ts'
import type { ApiContext } from '../api/context.ts'
import { makeByteCache } from './byte-cache.ts'
import { bytesPerCharacter } from './use-documents.ts'

/** Nobody else is answered meanwhile: so much took up to 60 ms where 0008 was measured, nearly all documents 1 to 5. */
const limits = { fields: 300, work: 30_000 }

/** What a compiled document was measured to take there, and what more for its fields and for the work of writing them out. */
const bytes = { document: 100_000, field: 4000, work: 60 }

type Answer = ExecutionResult | Promise<ExecutionResult>

/**
 * The plugin. What is asked once is not compiled. What is refused, or has an error in its answer, is answered by the executor, which
 * knows where in the document it arose.
 */
export function useCompiled(schema: GraphQLSchema, cacheBytes: number): Plugin {
  const compiledOf = compiledBefore(schema, cacheBytes)
  return {
    onExecute: ({ executeFn, setExecuteFn }) => {
      const execute: (given: ExecutionArgs) => Answer = executeFn
      setExecuteFn((given: ExecutionArgs): Answer => {
        const compiled = compiledOf(given)
        return compiled === null ? execute(given) : answerOf(compiled, given, execute)
      })
    },
  }
}

function answerOf({ answer }: Compiled, given: ExecutionArgs, execute: (given: ExecutionArgs) => Answer): Answer {
  const context = given.contextValue as ApiContext
  const again = () => execute(given)
  // Nobody waits for an answer that was given up.
  const isLast = ({ errors }: ExecutionResult) => errors === undefined || context.traversal.signal?.aborted === true
  const orAgain = (result: ExecutionResult) => (isLast(result) ? result : again())
  try {
    const result = answer(context, given.variableValues ?? {})
    // Not awaited in any case: most of what is small is there at once.
    return result instanceof Promise ? result.then(orAgain, again) : orAgain(result)
  } catch {
    return again()
  }
}

interface Kept extends Compiled {
  readonly bytes: number
}

/** Compiles what it is asked of a second time, and remembers what it compiled. */
function compiledBefore(schema: GraphQLSchema, cacheBytes: number) {
  // V8 keeps the code of every text that was evaluated, until memory is short: what is dropped here would stay there.
  setFlagsFromString('--no-compilation-cache')
  const compile = makeCompiler(schema, limits)
  const kept = makeByteCache<DocumentNode, Kept>(cacheBytes, (_, one) => one.bytes)
  const asked = new WeakSet<DocumentNode>()
  const refused = new WeakSet<DocumentNode>()
  return ({ document, operationName }: ExecutionArgs): Compiled | null => {
    if (refused.has(document) || getOperationAST(document, operationName) == null) return null
    const known = kept.get(document)
    if (known !== undefined) return known
    if (!asked.has(document)) {
      asked.add(document)
      return null
    }
    const compiled = compiledOrNull(compile, document)
    if (compiled !== null) kept.set(document, { ...compiled, bytes: bytesOf(compiled, document) })
    // One that was not kept would be compiled at each asking.
    if (kept.get(document) === undefined) refused.add(document)
    return compiled
  }
}

/** Arguments that the executor would refuse are found as they are hoisted. */
function compiledOrNull(compile: Compile, document: DocumentNode): Compiled | null {
  try {
    return compile(document)
  } catch {
    return null
  }
}

/** With the document itself, which is kept as long, and a copy of it. */
function bytesOf({ fields, work }: Compiled, { loc }: DocumentNode): number {
  const characters = loc?.source.body.length ?? 0
  return bytes.document + fields * bytes.field + work * bytes.work + 2 * characters * bytesPerCharacter
}
