package editions

import (
	"errors"
	"io"
	"io/fs"
	"strconv"
	"strings"

	"github.com/tierboard/tierboard/points"
)

// Limits on what Parse takes. They are far above any real program, and keep
// every product of the engine within its 128 bits.
const (
	maxNameLength = 40
	maxFiles      = 100
	maxFileBytes  = 256 << 10
	maxUnits      = 200
	maxCountries  = 300
	maxRates      = 100
	maxReviews    = 24
	maxLotMonths  = 120
	maxHoldMonths = 120
	maxUnitAmount = 1_000_000_000_000_000 // minor units
	maxRate       = 1_000 * points.Point
	maxNeed       = 1_000_000_000 * points.Point
	maxUsage      = 1_000_000_000 // millionths: a thousand tools
	maxMultiplier = 100
	maxRatioPart  = 10_000
)

// Parse reads the program called name from its edition files: the files of the
// top folder of files, each named YYYY-MM-DD.json after the first day it is in
// force. Files whose name begins with a dot are left out; any other file is an
// error, so that a misspelt name never drops an edition silently.
//
// Every error is a *points.Error with code INVALID whose Field is the program,
// the file and the path of the value at fault, as in
// "points/2025-07-15.json: tiers[2].conditions[0].need".
func Parse(name string, files fs.FS) (*points.Program, error) {
	if !validName(name) {
		return nil, invalid("program", quote(name)+" cannot name a program: use 1 to "+strconv.Itoa(maxNameLength)+" small letters, digits and hyphens")
	}
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		return nil, unreadable(name, err)
	}
	program := &points.Program{Name: name}
	for _, entry := range entries { // sorted by name, hence by date
		if strings.HasPrefix(entry.Name(), ".") {
			continue
		}
		file := name + "/" + entry.Name()
		if len(program.Editions) == maxFiles {
			return nil, invalid(file, "a program has at most "+strconv.Itoa(maxFiles)+" editions")
		}
		from, err := fileDate(entry)
		if err != nil {
			return nil, invalid(file, err.Error())
		}
		data, err := readFile(files, entry.Name())
		if err != nil {
			return nil, unreadable(file, err)
		}
		edition, err := parseEdition(data, from, program.Editions)
		if err != nil {
			return nil, within(file, err)
		}
		program.Editions = append(program.Editions, edition)
	}
	if len(program.Editions) == 0 {
		return nil, invalid(name, "the program has no editions: add a file named YYYY-MM-DD.json")
	}
	return program, nil
}

func validName(name string) bool {
	if name == "" || len(name) > maxNameLength {
		return false
	}
	for _, r := range name {
		if (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '-' {
			return false
		}
	}
	return true
}

func fileDate(entry fs.DirEntry) (points.Date, error) {
	stem, isJSON := strings.CutSuffix(entry.Name(), ".json")
	from, err := points.ParseDate(stem)
	if !isJSON || entry.IsDir() || err != nil {
		return 0, errors.New("this is no edition file: name it YYYY-MM-DD.json after its first day, or take it out of the folder")
	}
	return from, nil
}

// readFile stops one byte beyond the limit, whatever size the file claims.
func readFile(files fs.FS, name string) ([]byte, error) {
	file, err := files.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, maxFileBytes+1))
	if err != nil {
		return nil, err
	}
	if len(data) > maxFileBytes {
		return nil, errors.New("the file is larger than " + strconv.Itoa(maxFileBytes>>10) + " KiB")
	}
	return data, nil
}
