package graph

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/privacy"
	"github.com/tierboard/tierboard/graph/limit"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// The codes of errors, in extensions.code. Those of the specification's own
// phases are gqlgen's: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED.
const (
	codeBadInput        = "BAD_USER_INPUT"
	codeUnauthenticated = "UNAUTHENTICATED"
	codeForbidden       = "FORBIDDEN"
	codeNotFound        = "NOT_FOUND"
	codeConflict        = "CONFLICT"
	codeInternal        = "INTERNAL_SERVER_ERROR"
)

// messageMost is how many bytes an error's message has at most: messages repeat
// parts of documents.
const messageMost = 500

// errorsMost is how many errors an answer holds at most.
const errorsMost = 10

var errForbidden = errors.New("not allowed")

// presenter maps errors to what clients see, in this one place. Errors of the
// domain keep their message; of all others nothing goes out but an id, which
// the log has too.
type presenter struct{ log *slog.Logger }

func (p presenter) present(ctx context.Context, err error) *gqlerror.Error {
	shown := *graphql.DefaultErrorPresenter(ctx, err)
	code, message, field := p.classify(ctx, err, &shown)
	if argument := trimArgument(ctx, &shown); argument != "" {
		field = argument
	}
	extensions := map[string]any{"code": code}
	if domain := (*points.Error)(nil); errors.As(err, &domain) {
		// What the engine calls it, as its npm package does.
		extensions["reason"] = string(domain.Code)
	}
	for name, value := range shown.Extensions {
		if name == "limit" {
			extensions[name] = value
		}
	}
	if field != "" {
		extensions["field"] = field
	}
	shown.Message, shown.Err = shortened(message, messageMost), nil
	if code == codeInternal {
		id := errorID()
		extensions["id"] = id
		shown.Message = "internal error " + id
		p.log.ErrorContext(ctx, "graphql: internal error", "id", id, "path", shown.Path.String(), "error", err)
	}
	shown.Extensions = extensions
	return &shown
}

// introspectionDisabled is the error of gqlgen where the schema is hidden.
const introspectionDisabled = "introspection disabled"

func (p presenter) classify(ctx context.Context, err error, shown *gqlerror.Error) (code, message, field string) {
	var domain *points.Error
	switch {
	case errors.As(err, &domain):
		// Without the event's key, which may tell a partner of others.
		return codeOf(domain.Code), domain.Message, domain.Field
	case errors.Is(err, privacy.Deny), errors.Is(err, errForbidden):
		if _, known := viewer.From(ctx); !known {
			return codeUnauthenticated, "sign in first", ""
		}
		return codeForbidden, "you have no access to this", ""
	case ent.IsNotFound(err), errors.Is(err, errAbsent):
		return codeNotFound, "there is no such object, or you have no access to it", ""
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return limit.CodeLimit, "the operation took longer than it may", ""
	case shown.Err != nil && shown.Err.Error() == introspectionDisabled:
		return codeForbidden, "this server does not tell its schema to clients", ""
	case shown.Err != nil:
		return codeInternal, "", ""
	}
	// What is left is gqlgen's own: it knows the document and nothing of ours.
	code, _ = shown.Extensions["code"].(string)
	message = withoutSuggestion(shown.Message)
	switch {
	case strings.Contains(message, "exceeded token limit"):
		return limit.CodeLimit, message, ""
	case code == "":
		return codeBadInput, message, ""
	}
	return code, message, ""
}

func codeOf(code points.Code) string {
	switch code {
	case points.CodeConflict:
		return codeConflict
	case ledger.CodeNotFound:
		return codeNotFound
	}
	return codeBadInput
}

// withoutSuggestion cuts what a validator guesses the client could have meant.
func withoutSuggestion(message string) string {
	if at := strings.Index(message, " Did you mean"); at >= 0 {
		return message[:at]
	}
	return message
}

// recovered makes an error of a panic, whose stack goes to the log.
func (p presenter) recovered(ctx context.Context, cause any) error {
	p.log.ErrorContext(ctx, "graphql: panic", "cause", cause, "stack", string(debug.Stack()))
	return fmt.Errorf("graphql: panic: %v", cause)
}

// trimArgument cuts from an error's path what gqlgen adds to it for an argument
// that does not fit: a path ends at a field of the answer. It returns the
// argument's own path.
func trimArgument(ctx context.Context, shown *gqlerror.Error) string {
	field := graphql.GetFieldContext(ctx)
	if field == nil {
		return ""
	}
	path := field.Path()
	if len(shown.Path) <= len(path) || !slices.Equal(path, shown.Path[:len(path)]) {
		return ""
	}
	if _, isName := shown.Path[len(path)].(ast.PathName); !isName {
		return ""
	}
	argument := shown.Path[len(path):].String()
	shown.Path = path
	return argument
}

// capErrors keeps an answer from being larger than what caused it.
func capErrors(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	response := next(ctx)
	if response != nil && len(response.Errors) > errorsMost {
		response.Errors = response.Errors[:errorsMost]
	}
	return response
}

func errorID() string {
	var random [8]byte
	_, _ = rand.Read(random[:]) // Never fails: crypto/rand ends the program instead.
	return hex.EncodeToString(random[:])
}

// notFound refuses an id that was given as the named argument.
func notFound(argument, what, id string) error {
	return &points.Error{Code: ledger.CodeNotFound, Field: argument, Message: what + " " + quoted(id) + " does not exist, or you have no access to it"}
}

// quoted repeats input in an error, but not much of it.
func quoted(text string) string {
	return fmt.Sprintf("%q", shortened(text, 64))
}

func shortened(text string, most int) string {
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "") + "…"
}

func invalid(field, message string) error {
	return &points.Error{Code: points.CodeInvalid, Field: field, Message: message}
}

// atField puts the path of the input before a domain error's field.
func atField(err error, path string) error {
	var domain *points.Error
	if !errors.As(err, &domain) {
		return err
	}
	placed := *domain
	placed.Field = strings.TrimSuffix(path+domain.Field, ".")
	return &placed
}
