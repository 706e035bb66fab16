package mapping

import "strings"

// cycles finds let values and joins that need themselves, across files. What
// remains can be computed for every row without a guard.
func (p *mappingParser) cycles() {
	finder := cycleFinder{found: p.found, files: map[string]*fileSpec{}, nodes: map[string]*cycleNode{}}
	for _, file := range p.made.files {
		finder.files[file.name] = file
	}
	for _, file := range p.made.files {
		finder.collect(file)
	}
	for _, file := range p.made.files {
		for _, let := range file.lets {
			finder.walk(file.name, let.name, nil)
		}
		for _, join := range file.joins {
			finder.walk(file.name, join.name, nil)
		}
	}
}

type cycleFinder struct {
	found *problems
	files map[string]*fileSpec
	nodes map[string]*cycleNode
}

// cycleNode is a let value or a join. What it needs are references as seen
// from a file.
type cycleNode struct {
	at    *node
	join  *joinSpec
	needs []fileReference
	state int
}

type fileReference struct{ file, name string }

func (f *cycleFinder) collect(file *fileSpec) {
	add := func(name string, node *cycleNode) {
		key := file.name + "\x00" + name
		if f.nodes[key] != nil {
			f.found.add(node.at, "%s is named twice in this file: rename one", quoted(name))
		}
		f.nodes[key] = node
	}
	for _, let := range file.lets {
		add(let.name, &cycleNode{at: let.at, needs: within(file.name, let.value.references())})
	}
	for _, join := range file.joins {
		node := &cycleNode{at: join.at, join: join}
		if join.value != nil {
			node.needs = within(file.name, join.value.references())
		}
		if join.matches != nil {
			node.needs = append(node.needs, within(join.file, join.matches.references())...)
		}
		add(join.name, node)
	}
}

func within(file string, names []string) []fileReference {
	references := make([]fileReference, len(names))
	for i, name := range names {
		references[i] = fileReference{file, name}
	}
	return references
}

const (
	stateWalking = 1
	stateWalked  = 2
)

func (f *cycleFinder) walk(file, reference string, trail []string) {
	node := f.nodes[file+"\x00"+reference]
	if node == nil {
		// A reference through a join: the join itself, then the rest in the
		// joined file. Anything else is a column.
		first, rest, through := strings.Cut(reference, ".")
		join := f.nodes[file+"\x00"+first]
		if !through || join == nil || join.join == nil {
			return
		}
		f.walk(file, first, trail)
		f.walk(join.join.file, rest, trail)
		return
	}
	trail = append(trail, file+"."+reference)
	switch node.state {
	case stateWalking:
		f.found.add(node.at, "this needs itself: %s", strings.Join(trail, " → "))
	case 0:
		node.state = stateWalking
		for _, need := range node.needs {
			f.walk(need.file, need.name, trail)
		}
		node.state = stateWalked
	}
}
