import type { CodegenConfig } from '@graphql-codegen/cli'

// The schema comes from the running server, or from `tierboard schema > schema.graphql`.
const config: CodegenConfig = {
  schema: process.env.SCHEMA ?? 'http://localhost:8080/schema.graphql',
  documents: 'src/**/*.ts',
  ignoreNoDocuments: false,
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        // Decimals stay text: a number would round them.
        scalars: {
          Date: 'string',
          DateTime: 'string',
          Points: 'string',
          Decimal: 'string',
          CurrencyCode: 'string',
          CountryCode: 'string',
        },
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
      },
    },
  },
}

export default config
