package graph

// SDL returns the schema as schema.graphqls has it, descriptions and all.
func SDL() string { return sources[0].Input }
