/** Makes the client's types from the API's golden schema and the client's own operations. */
import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: 'tests/golden/schema.graphql',
  documents: 'client/api/operations.graphql',
  generates: {
    'client/api/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        useTypeImports: true,
        avoidOptionals: { field: true },
        scalars: { EDTF: 'string', JSON: 'Readonly<Record<string, unknown>>' },
        strictScalars: true,
        inlineFragmentTypes: 'combine',
      },
    },
  },
}

export default config
