import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Third-party names that may be used in one place only (DESIGN, floors). */
const only = (names, where) => names.map((name) => ({ name, message: `only in ${where}` }))
const engineClients = only(['@grafeo-db/js', 'neo4j-driver'], 'its own file in server/engine')
const canvasLibraries = only(['cytoscape'], 'client/canvas')

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'client/api/operations.ts',
      'tests/golden/',
      'tests/fixtures/**/*.json',
      '.signatory/',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['server/graph/tsconfig.json', 'server/tsconfig.json', 'client/tsconfig.json', 'tests/tsconfig.json'],
      },
    },
    rules: {
      'max-params': ['error', 3],
      'no-restricted-imports': ['error', { paths: [...engineClients, ...canvasLibraries] }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Behind an asynchronous contract a function may have nothing to wait for, and must still reject, not throw.
      '@typescript-eslint/require-await': 'off',
      // The driver declares its options as classes and takes plain objects, as its documentation shows.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // The contract says which values a row or a record has; indexing by a property name is how they are read.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  // A table of examples reads best as a row of arguments.
  { files: ['tests/**/*.ts'], rules: { 'max-params': 'off' } },
  {
    files: ['server/engine/**/*.ts', 'tests/engine/*.ts', 'tests/neo4j/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: canvasLibraries }] },
  },
  { files: ['client/canvas/**'], rules: { 'no-restricted-imports': ['error', { paths: engineClients }] } },
  {
    files: ['client/**/*.tsx', 'client/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ['*.config.ts', 'codegen.ts'], rules: { 'no-restricted-exports': 'off' } },
)
