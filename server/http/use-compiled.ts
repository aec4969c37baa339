/** Answers documents that are asked again by what they are compiled to. */
import { getOperationAST, type ExecutionArgs, type ExecutionResult, type OperationDefinitionNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { setFlagsFromString } from 'node:v8'
import { makeCompiler, type Compiled } from '../api/compile.ts'
import type { ApiContext } from '../api/context.ts'
import { makeByteCache } from './byte-cache.ts'

/** Measured: writing out so many takes 2 to 30 ms, in which nobody else is answered. */
const mostFields = 7500

/** Measured: what a compiled document takes, and what it takes more for each field that was written out. */
const bytes = { document: 100_000, field: 200 }

type Answer = ExecutionResult | Promise<ExecutionResult>

/**
 * The plugin. What is asked once is not compiled. An answer with an error is made again by the executor, which knows where in the
 * document it arose.
 */
export function useCompiled(cacheBytes: number): Plugin {
  const compiledOf = compiledBefore(cacheBytes)
  return {
    onExecute: ({ executeFn, setExecuteFn }) => {
      const execute: (given: ExecutionArgs) => Answer = executeFn
      setExecuteFn((given: ExecutionArgs): Answer => {
        const compiled = compiledOf(given)
        if (compiled === null) return execute(given)
        const orAgain = (result: ExecutionResult) => (result.errors === undefined ? result : execute(given))
        const result = compiled.answer(given.contextValue as ApiContext, given.variableValues ?? {})
        return result instanceof Promise ? result.then(orAgain) : orAgain(result)
      })
    },
  }
}

/** Compiles what it is asked of a second time, and remembers what it compiled. */
function compiledBefore(cacheBytes: number) {
  // V8 keeps the code of every text that was evaluated, until memory is short: what is dropped here would stay there.
  setFlagsFromString('--no-compilation-cache')
  const compile = makeCompiler(mostFields)
  const compiled = makeByteCache<OperationDefinitionNode, Compiled>(
    cacheBytes,
    (_, { size }) => bytes.document + size * bytes.field,
  )
  const asked = new WeakSet<OperationDefinitionNode>()
  const refused = new WeakSet<OperationDefinitionNode>()
  return ({ document, operationName }: ExecutionArgs): Compiled | null => {
    const operation = getOperationAST(document, operationName)
    if (operation == null || refused.has(operation)) return null
    const known = compiled.get(operation)
    if (known !== undefined) return known
    if (!asked.has(operation)) {
      asked.add(operation)
      return null
    }
    const made = compile(document, operationName)
    if (made !== null) compiled.set(operation, made)
    // One that was not kept would be compiled at each asking.
    if (compiled.get(operation) === undefined) refused.add(operation)
    return made
  }
}
