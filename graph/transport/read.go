package transport

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"github.com/tierboard/tierboard/graph/persisted"
)

const allowed = "GET, POST, OPTIONS"

// refusal is why a request is not read.
type refusal struct {
	status  int
	message string
	allow   string
}

func (t HTTP) read(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *refusal) {
	switch r.Method {
	case http.MethodGet:
		return t.readQuery(r)
	case http.MethodPost:
		return t.readBody(w, r)
	}
	return nil, &refusal{status: http.StatusMethodNotAllowed, message: "use GET or POST", allow: allowed}
}

func (t HTTP) readQuery(r *http.Request) (*graphql.RawParams, *refusal) {
	if foreign(r) && r.Header.Get(PreflightHeader) == "" {
		return nil, &refusal{
			status:  http.StatusForbidden,
			message: "a GET from another site needs the header " + PreflightHeader,
		}
	}
	if int64(len(r.URL.RawQuery)) > t.MaxBody {
		return nil, &refusal{status: http.StatusRequestURITooLong, message: "the query string is too long"}
	}
	values := r.URL.Query()
	params := &graphql.RawParams{Query: values.Get("query"), OperationName: values.Get("operationName")}
	for name, into := range map[string]*map[string]any{"variables": &params.Variables, "extensions": &params.Extensions} {
		if text := values.Get(name); text != "" && decode(strings.NewReader(text), into) != nil {
			return nil, &refusal{status: http.StatusBadRequest, message: name + " is not a JSON object"}
		}
	}
	if params.Query == "" && !isPersisted(params.Extensions) {
		return nil, &refusal{status: http.StatusBadRequest, message: "the parameter query is missing"}
	}
	return params, nil
}

// isPersisted reports whether a request names its query by a hash.
func isPersisted(extensions map[string]any) bool { return extensions[persisted.Key] != nil }

// foreign reports whether a browser says that another site, or another origin
// of this one, made it send the request.
func foreign(r *http.Request) bool {
	switch r.Header.Get("Sec-Fetch-Site") {
	case "", "same-origin", "none":
		return false
	}
	return true
}

func (t HTTP) readBody(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *refusal) {
	media, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || media != mediaJSON || params["charset"] != "" && !strings.EqualFold(params["charset"], "utf-8") {
		return nil, &refusal{
			status:  http.StatusUnsupportedMediaType,
			message: "the content type must be application/json, in UTF-8",
		}
	}
	if encoding := r.Header.Get("Content-Encoding"); encoding != "" && encoding != "identity" {
		return nil, &refusal{status: http.StatusUnsupportedMediaType, message: "send the body without content encoding"}
	}
	text, err := io.ReadAll(http.MaxBytesReader(w, r.Body, t.MaxBody))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return nil, &refusal{status: http.StatusRequestEntityTooLarge, message: "the request body is too large"}
	case err != nil:
		return nil, &refusal{status: http.StatusBadRequest, message: "the request body could not be read"}
	}
	// Pointers tell a missing query from an empty one, and let null stand for
	// "absent" everywhere else.
	var body struct {
		Query         *string        `json:"query"`
		OperationName *string        `json:"operationName"`
		Variables     map[string]any `json:"variables"`
		Extensions    map[string]any `json:"extensions"`
	}
	var wrongType *json.UnmarshalTypeError
	switch err := decode(bytes.NewReader(text), &body); {
	case errors.As(err, &wrongType) && wrongType.Field != "":
		return nil, &refusal{status: http.StatusBadRequest, message: "the parameter " + wrongType.Field + " has the wrong type"}
	case errors.As(err, &wrongType):
		return nil, &refusal{status: http.StatusBadRequest, message: "the request body must be one JSON object"}
	case err != nil:
		return nil, &refusal{status: http.StatusBadRequest, message: "the request body is not JSON"}
	}
	read := &graphql.RawParams{Variables: body.Variables, Extensions: body.Extensions}
	if body.Query != nil {
		read.Query = *body.Query
	}
	if read.Query == "" && !isPersisted(read.Extensions) {
		return nil, &refusal{status: http.StatusBadRequest, message: "the parameter query is missing"}
	}
	if body.OperationName != nil {
		read.OperationName = *body.OperationName
	}
	return read, nil
}

// decode reads one JSON value and nothing after it, keeping numbers exact.
func decode(from io.Reader, into any) error {
	decoder := json.NewDecoder(from)
	decoder.UseNumber()
	if err := decoder.Decode(into); err != nil {
		return err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return errors.New("trailing data")
	}
	return nil
}
