package web

import "embed"

// dist is what `npm run build` made: app/ is served at /, graphiql/ at
// /graphiql/. It is committed, so that building the binary needs no node.
//
//go:embed all:dist
var dist embed.FS
