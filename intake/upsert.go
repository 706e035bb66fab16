package intake

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/tierboard/tierboard/ent/id"
)

// keysPerQuery bounds the parameters of a statement.
const keysPerQuery = 500

// table says how records of a kind are kept.
type table struct {
	kind   RecordKind
	name   string
	prefix id.Prefix
	// owned records have a key that is unique per partner.
	owned bool
	// columns are what the source tells; they are compared and written.
	columns []string
	// once are columns written with a new row and never compared.
	once []string
}

// wanted is a record as the book has it. Values are texts, int64, nil, or a
// choice.
type wanted struct {
	key string
	// partner is the id of the partner that owns the record.
	partner string
	values  []any
	once    []any
}

// choice makes a value of the one on record, nil where there is none.
type choice func(recorded any) any

// said is a value that counts if the source tells it: else a record keeps what
// it has, and a new one begins with initial.
func said(value, initial string) choice {
	return func(recorded any) any {
		switch {
		case value != "":
			return value
		case recorded != nil:
			return recorded
		}
		return initial
	}
}

// onceTold is the choice of a value that the dashboard decides: the source's is
// taken while the one on record is open, or where there is none, and initial
// where the source tells none. Another that stays is counted.
func (a *application) onceTold(kind RecordKind, told, open, initial string) choice {
	return func(recorded any) any {
		if recorded == nil || recorded == open {
			return cmp.Or(told, initial)
		}
		if told != "" && told != open && told != recorded {
			a.changes[kind].Kept++
		}
		return recorded
	}
}

// settle makes the choices. Recorded is nil for a new record.
func (w *wanted) settle(recorded []any) {
	for i, value := range w.values {
		if choose, ok := value.(choice); ok {
			var before any
			if recorded != nil {
				before = recorded[i]
			}
			w.values[i] = choose(before)
		}
	}
}

// name identifies the record within its table.
func (w *wanted) name() string { return ownedKey(w.partner, w.key) }

func ownedKey(partner, key string) string {
	if partner == "" {
		return key
	}
	return partner + "\x00" + key
}

// kept is a record as the database has it.
type kept struct {
	id     string
	values []any
}

// upsert writes the records that are new or differ, and counts.
func (a *application) upsert(ctx context.Context, t table, records []wanted) error {
	onRecord, err := a.load(ctx, t, records)
	if err != nil {
		return err
	}
	change := a.changes[t.kind]
	var fresh [][]any
	for i := range records {
		record := &records[i]
		row, ok := onRecord[record.name()]
		record.settle(row.values)
		switch {
		case !ok:
			if row.id = a.ids[t.kind][record.name()]; row.id == "" {
				row.id = id.New(t.prefix)
			}
			fresh = append(fresh, t.newRow(row.id, record))
			change.Created++
		case slices.Equal(row.values, record.values):
			change.Unchanged++
		default:
			if err := a.update(ctx, t, row.id, record); err != nil {
				return err
			}
			change.Changed++
		}
		a.keep(t.kind, record.name(), row.id)
	}
	return a.tx.BulkInsert(ctx, t.name, t.allColumns(), fresh)
}

func (a *application) keep(kind RecordKind, name, id string) {
	if a.ids[kind] == nil {
		a.ids[kind] = map[string]string{}
	}
	a.ids[kind][name] = id
}

func (t *table) allColumns() []string {
	columns := []string{"id", "key"}
	if t.owned {
		columns = append(columns, "partner_id")
	}
	columns = append(columns, t.columns...)
	return append(columns, t.once...)
}

func (t *table) newRow(id string, record *wanted) []any {
	row := []any{id, record.key}
	if t.owned {
		row = append(row, record.partner)
	}
	row = append(row, record.values...)
	return append(row, record.once...)
}

// load reads what is on record under the records' keys, partner by partner
// where keys are the partner's own, as the index has them.
func (a *application) load(ctx context.Context, t table, records []wanted) (map[string]kept, error) {
	keys := map[string][]string{}
	for i := range records {
		keys[records[i].partner] = append(keys[records[i].partner], records[i].key)
	}
	found := make(map[string]kept, len(records))
	if empty, err := a.empty(ctx, t.name); err != nil || empty {
		return found, err
	}
	selected := append([]string{"id", "key"}, t.columns...)
	for partner, keys := range keys {
		for chunk := range slices.Chunk(keys, keysPerQuery) {
			err := a.query(ctx, t.name, selected, partner, chunk, func(values []any) {
				found[ownedKey(partner, values[1].(string))] = kept{values[0].(string), slices.Clone(values[2:])}
			})
			if err != nil {
				return nil, err
			}
		}
	}
	return found, nil
}

// empty reports whether a table has no row: a first import has nothing to
// compare with.
func (a *application) empty(ctx context.Context, table string) (bool, error) {
	rows, err := a.tx.Query(ctx, `SELECT 1 FROM "`+table+`" LIMIT 1`)
	if err != nil {
		return false, err
	}
	defer rows.Close()
	some := rows.Next()
	return !some, rows.Err()
}

// query reads columns of the rows with one of the keys and, unless it is "",
// of one partner.
func (a *application) query(ctx context.Context, table string, columns []string, partner string, keys []string, each func([]any)) error {
	args := make([]any, len(keys), len(keys)+1)
	places := make([]string, len(keys))
	for i, key := range keys {
		args[i], places[i] = key, "$"+strconv.Itoa(i+1)
	}
	statement := fmt.Sprintf(`SELECT "%s" FROM "%s" WHERE "key" IN (%s)`, strings.Join(columns, `", "`), table, strings.Join(places, ", "))
	if partner != "" {
		args = append(args, partner)
		statement += fmt.Sprintf(` AND "partner_id" = $%d`, len(args))
	}
	return a.rows(ctx, statement, args, len(columns), each)
}

// rows reads the rows of a statement, as texts, int64 and nil on both databases.
func (a *application) rows(ctx context.Context, statement string, args []any, columns int, each func([]any)) error {
	rows, err := a.tx.Query(ctx, statement, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	values := make([]any, columns)
	into := make([]any, columns)
	for i := range values {
		into[i] = &values[i]
	}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return err
		}
		for i, value := range values {
			if text, ok := value.([]byte); ok {
				values[i] = string(text)
			}
		}
		each(values)
	}
	return rows.Err()
}

func (a *application) update(ctx context.Context, t table, id string, record *wanted) error {
	sets := make([]string, len(t.columns))
	args := slices.Clone(record.values)
	for i, column := range t.columns {
		sets[i] = fmt.Sprintf(`"%s" = $%d`, column, i+1)
	}
	_, err := a.tx.Exec(ctx, fmt.Sprintf(`UPDATE "%s" SET %s WHERE "id" = $%d`, t.name, strings.Join(sets, ", "), len(args)+1), append(args, id)...)
	return err
}
