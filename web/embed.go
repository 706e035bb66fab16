package web

import "embed"

// dist is what `npm run build` made: app/ is served at /, graphiql/ at
// /graphiql/, and app/embed/, a copy of wasm/dist, to pages of any origin. It is
// committed, so that building the binary needs no node.
//
//go:embed all:dist
var dist embed.FS
