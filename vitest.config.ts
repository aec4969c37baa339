import { defineConfig } from 'vitest/config'

/** One copy of graphql: Vite would give our files its ES module and the packages beside us, which Node loads, its CommonJS one. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

/** `fast` needs nothing but npm and is part of `npm run check`; `browser` starts a real server and a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'fast',
          setupFiles: 'tests/one-seed.ts',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/slow/**', 'tests/neo4j/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        resolve,
        test: {
          name: 'neo4j',
          include: ['tests/neo4j/**/*.test.ts'],
          globalSetup: 'tests/neo4j/server.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        resolve,
        test: {
          name: 'slow',
          setupFiles: 'tests/one-seed.ts',
          include: ['tests/slow/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
