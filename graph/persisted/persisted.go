// Package persisted answers operations by their hash: those that the server
// knows beforehand. Clients send them as in the first half of the handshake of
// automatic persisted queries, extensions.persistedQuery with version 1 and the
// SHA-256 of the text. The second half, a text with its hash, is answered too,
// but nothing is remembered: a client cannot fill the server's memory, nor take
// the place of a hash.
package persisted

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// The codes of refusals, as clients of automatic persisted queries know them.
const (
	// CodeNotFound marks a hash that the server does not know: send the text.
	CodeNotFound = "PERSISTED_QUERY_NOT_FOUND"
	// CodeNotInList marks a text that is none of the server's own.
	CodeNotInList = "PERSISTED_QUERY_NOT_IN_LIST"
)

// notFound is the message that clients of automatic persisted queries look for.
const notFound = "PersistedQueryNotFound"

// Key is what a request has in its extensions.
const Key = "persistedQuery"

// Operations is gqlgen's extension that puts the text where a request has the
// hash.
type Operations struct {
	byHash map[string]string
	only   bool
}

var (
	_ graphql.HandlerExtension          = (*Operations)(nil)
	_ graphql.OperationParameterMutator = (*Operations)(nil)
)

// New returns the operations of the given texts, by the SHA-256 of each in
// hexadecimal digits. With only, every other text is refused.
func New(byHash map[string]string, only bool) (*Operations, error) {
	for hash, text := range byHash {
		if hash != hashOf(text) {
			return nil, fmt.Errorf("persisted: %s is not the hash of its operation", hash)
		}
	}
	return &Operations{byHash: maps.Clone(byHash), only: only}, nil
}

// Texts returns the operations, in no order.
func (o *Operations) Texts() []string {
	texts := make([]string, 0, len(o.byHash))
	for _, text := range o.byHash {
		texts = append(texts, text)
	}
	return texts
}

// Parse returns a function that parses texts of the server's own, however long
// they are: a limit on the work of parsing is for texts that come with requests.
// It returns nil for what the schema does not have.
func Parse(schema *ast.Schema) func(text string) *ast.QueryDocument {
	return func(text string) *ast.QueryDocument {
		document, errs := gqlparser.LoadQueryWithRules(schema, text, rules.NewDefaultRules())
		if errs != nil {
			return nil
		}
		return document
	}
}

// ExtensionName names the extension.
func (*Operations) ExtensionName() string { return "PersistedOperations" }

// Validate accepts every schema.
func (*Operations) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters finds the text for a hash, and refuses what does not
// fit together.
func (o *Operations) MutateOperationParameters(_ context.Context, params *graphql.RawParams) *gqlerror.Error {
	if given := params.Extensions[Key]; given != nil {
		hash, err := readHash(given)
		if err != nil {
			return err
		}
		text, known := o.byHash[hash]
		switch {
		case params.Query == "" && known:
			params.Query = text
			return nil
		case params.Query == "":
			return refusal(CodeNotFound, notFound)
		case hashOf(params.Query) != hash:
			return gqlerror.Errorf("extensions.%s.sha256Hash is not the SHA-256 of the query, in lower case", Key)
		}
	}
	if _, known := o.byHash[hashOf(params.Query)]; o.only && !known {
		return refusal(CodeNotInList, "this server answers the operations of its own pages only, no other documents")
	}
	return nil
}

// readHash reads extensions.persistedQuery.
func readHash(given any) (string, *gqlerror.Error) {
	fields, ok := given.(map[string]any)
	if !ok {
		return "", gqlerror.Errorf("extensions.%s is not an object", Key)
	}
	if version, ok := fields["version"].(json.Number); !ok || version != "1" {
		return "", gqlerror.Errorf("extensions.%s.version must be 1", Key)
	}
	hash, ok := fields["sha256Hash"].(string)
	if !ok {
		return "", gqlerror.Errorf("extensions.%s.sha256Hash is not a text", Key)
	}
	return hash, nil
}

func refusal(code, message string) *gqlerror.Error {
	return &gqlerror.Error{Message: message, Extensions: map[string]any{"code": code}}
}

func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}
