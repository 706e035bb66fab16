// Package id makes the ids of rows: a prefix that names the type, such as
// "po_", and a UUID of version 7 in hexadecimal without dashes. Ids sort by the
// time they were made on both databases, say what they are when pasted into a
// ticket, and carry no meaning: the engine and the ledger never order by them. The
// clock inside them is read for nothing else.
package id

import (
	"encoding/hex"
	"strings"

	"github.com/google/uuid"
)

// Prefix begins the ids of one type and ends in an underscore.
type Prefix string

// The prefixes, one per type of ent/schema.
const (
	Partner         Prefix = "pa_"
	Employee        Prefix = "em_"
	ProductLine     Prefix = "pl_"
	Product         Prefix = "pr_"
	Company         Prefix = "co_"
	Clientship      Prefix = "cl_"
	Subscription    Prefix = "su_"
	MRRChange       Prefix = "mc_"
	Event           Prefix = "ev_"
	Posting         Prefix = "po_"
	PointsMonth     Prefix = "pm_"
	Fact            Prefix = "fa_"
	Standing        Prefix = "st_"
	Deal            Prefix = "de_"
	Renewal         Prefix = "re_"
	Batch           Prefix = "ba_"
	Setting         Prefix = "se_"
	TeamMember      Prefix = "tm_"
	Activity        Prefix = "ac_"
	Allowance       Prefix = "al_"
	Usage           Prefix = "us_"
	ToolUsage       Prefix = "tu_"
	Engagement      Prefix = "en_"
	Payment         Prefix = "py_"
	SpotRate        Prefix = "sr_"
	ClientList      Prefix = "li_"
	ListMember      Prefix = "lm_"
	SavedReport     Prefix = "rp_"
	Export          Prefix = "ex_"
	ImportRun       Prefix = "im_"
	FileChunk       Prefix = "fc_"
	AuditEntry      Prefix = "au_"
	IdempotencyKey  Prefix = "ik_"
	AuthoredEdition Prefix = "ed_"
	StagedCompany   Prefix = "sc_"
	BookChange      Prefix = "bc_"
)

// Length is the number of bytes of every id.
const Length = len(Partner) + 32

// New returns a new id of the type that the prefix names. It panics where the
// system has no randomness, as crypto/rand does.
func New(prefix Prefix) string {
	random := uuid.Must(uuid.NewV7())
	buffer := make([]byte, len(prefix)+2*len(random))
	hex.Encode(buffer[copy(buffer, prefix):], random[:])
	return string(buffer)
}

// Maker returns a function that makes ids with the prefix, for the defaults of
// ent/schema.
func Maker(prefix Prefix) func() string { return func() string { return New(prefix) } }

// Of returns the prefix of a well-formed id, and "" for anything else.
func Of(text string) Prefix {
	if len(text) != Length || text[len(Partner)-1] != '_' {
		return ""
	}
	for _, digit := range []byte(text[len(Partner):]) {
		if (digit < '0' || digit > '9') && (digit < 'a' || digit > 'f') {
			return ""
		}
	}
	return Prefix(strings.Clone(text[:len(Partner)]))
}
