/** The running server (`make run`) that `npm run dev` asks for the API and the package. */
export const target = process.env['TIERBOARD_URL'] ?? 'http://127.0.0.1:8080'

export const proxy = { '/graphql': target, '/schema.graphql': target, '/embed': target, '/exports': target, '/imports': target }
