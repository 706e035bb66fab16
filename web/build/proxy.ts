// `npm run dev` asks a running server (`make run`) for the API and the package.
const target = process.env['TIERBOARD_URL'] ?? 'http://127.0.0.1:8080'

export const proxy = { '/graphql': target, '/schema.graphql': target, '/embed': target }
