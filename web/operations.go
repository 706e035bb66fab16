package web

import (
	_ "embed"
	"encoding/json"
)

// operationsJSON is what relay-compiler wrote: the GraphQL operations of the
// pages, by the SHA-256 of their text. The pages send nothing but the hash.
//
//go:embed operations.json
var operationsJSON []byte

// Operations returns the GraphQL operations that the pages ask, by the SHA-256
// of each one's text in hexadecimal digits.
func Operations() map[string]string {
	var operations map[string]string
	if err := json.Unmarshal(operationsJSON, &operations); err != nil {
		// The file is compiled into the binary: it cannot be wrong unless the
		// program itself is broken.
		panic("web: operations.json: " + err.Error())
	}
	return operations
}
