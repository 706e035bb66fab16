// Command calculator is the smallest face of the points engine: a WebAssembly
// module that estimates what a sale earns (F26) and converts points and money
// (F27), for pages that do no more. It answers what the whole engine does
// (wasm/doc.go), through js/calculator.ts.
package main

import (
	"github.com/tierboard/tierboard/wasm/border"
	"github.com/tierboard/tierboard/wasm/pricing"
)

func init() { border.Serve(pricing.Run) }
