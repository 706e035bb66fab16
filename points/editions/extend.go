package editions

import (
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/tierboard/tierboard/points"
)

// Extend returns a program that ships with more editions: texts in the form of
// edition files, by their first day. One of a day that ships too takes its
// place. Errors are those of Parse.
func Extend(name string, more map[points.Date]string) (*points.Program, error) {
	if len(more) == 0 {
		return Load(name)
	}
	if !slices.Contains(Names(), name) {
		return Load(name)
	}
	files, err := fs.Sub(shipped, name)
	if err != nil {
		return nil, invalid("program", err.Error())
	}
	over := overlay{under: files, texts: make(map[string]string, len(more))}
	for from, text := range more {
		over.texts[from.String()+".json"] = text
	}
	return Parse(name, over)
}

// Text returns the edition of a shipped program that is in force from a day, in
// the form of its file: what a new edition begins from. False where none is.
func Text(name string, from points.Date) (string, bool) {
	data, err := shipped.ReadFile(name + "/" + from.String() + ".json")
	return string(data), err == nil
}

// overlay is a folder of files with texts that stand before them.
type overlay struct {
	under fs.FS
	texts map[string]string
}

// Open opens a text or, where there is none of the name, a file.
func (o overlay) Open(name string) (fs.File, error) {
	if text, ok := o.texts[name]; ok {
		return &textFile{Reader: strings.NewReader(text), info: textInfo{name, int64(len(text))}}, nil
	}
	return o.under.Open(name)
}

// ReadDir lists texts and files together, sorted by name.
func (o overlay) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(o.under, name)
	if err != nil {
		return nil, err
	}
	entries = slices.DeleteFunc(entries, func(entry fs.DirEntry) bool {
		_, over := o.texts[entry.Name()]
		return over
	})
	for _, text := range slices.Sorted(maps.Keys(o.texts)) {
		entries = append(entries, fs.FileInfoToDirEntry(textInfo{text, int64(len(o.texts[text]))}))
	}
	slices.SortFunc(entries, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return entries, nil
}

// textFile is a text as an open file.
type textFile struct {
	io.Reader
	info textInfo
}

func (f *textFile) Stat() (fs.FileInfo, error) { return f.info, nil }
func (*textFile) Close() error                 { return nil }

type textInfo struct {
	name string
	size int64
}

func (i textInfo) Name() string     { return i.name }
func (i textInfo) Size() int64      { return i.size }
func (textInfo) Mode() fs.FileMode  { return 0o444 }
func (textInfo) ModTime() time.Time { return time.Time{} }
func (textInfo) IsDir() bool        { return false }
func (textInfo) Sys() any           { return nil }
