// Package web holds the pages that the binary serves: the dashboard with the
// points calculator (features F26 and F27) at /, and GraphiQL at /graphiql/.
//
// The sources are TypeScript (src, graphiql); the built files are committed in
// dist and embedded. The pages talk to /graphql of the same origin and to the
// engine compiled to WebAssembly, to nothing else, and the content security
// policies sent with them hold them to it.
package web
