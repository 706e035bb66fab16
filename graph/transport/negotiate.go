package transport

import (
	"mime"
	"strconv"
	"strings"
)

const (
	mediaJSON    = "application/json"
	mediaGraphQL = "application/graphql-response+json"
)

// negotiate picks the answer's media type from the Accept headers: the one of
// greatest quality, of equal ones the first. Without the header, and for
// wildcards, it is application/json, which every client reads.
func negotiate(accept []string) (media string, acceptable bool) {
	header := strings.Join(accept, ",")
	if strings.TrimSpace(header) == "" {
		return mediaJSON, true
	}
	best := 0.0
	for part := range strings.SplitSeq(header, ",") {
		name, params, err := mime.ParseMediaType(strings.TrimSpace(part))
		if err != nil || params["charset"] != "" && !strings.EqualFold(params["charset"], "utf-8") {
			continue
		}
		quality := 1.0
		if text, ok := params["q"]; ok {
			if quality, err = strconv.ParseFloat(text, 64); err != nil {
				continue
			}
		}
		candidate := ""
		switch name {
		case mediaGraphQL:
			candidate = mediaGraphQL
		case mediaJSON, "application/*", "*/*":
			candidate = mediaJSON
		}
		if candidate != "" && quality > best {
			media, best = candidate, quality
		}
	}
	return media, media != ""
}
