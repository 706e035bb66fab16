package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/alecthomas/kong"
)

type completionCommand struct {
	Shell string `arg:"" enum:"bash,zsh,fish" help:"bash, zsh or fish."`
}

// Help shows examples.
func (completionCommand) Help() string {
	return `Examples:

  source <(tierboard completion bash)
  tierboard completion zsh > ~/.zfunc/_tierboard
  tierboard completion fish > ~/.config/fish/completions/tierboard.fish`
}

// Run prints the script.
func (c *completionCommand) Run(p *program) error {
	words := completionWords(p.grammar)
	switch c.Shell {
	case "zsh":
		return writeZsh(p.Out, words)
	case "fish":
		return writeFish(p.Out, words)
	}
	return writeBash(p.Out, words)
}

// completions are the words that may follow a command; those of the command
// "" may follow the program's name.
type completions struct {
	command, help string
	flags         []flagWord
	// values are the values of the command's argument; a command without any
	// takes files.
	values []string
}

type flagWord struct {
	name, help string
	values     []string
	// alone is set for a flag that takes no value.
	alone bool
}

func completionWords(app *grammar) []completions {
	global := flagWords(app.Flags)
	words := []completions{{flags: global}}
	for _, command := range app.Children {
		if command.Hidden {
			continue
		}
		word := completions{command: command.Name, help: command.Help, flags: append(flagWords(command.Flags), global...)}
		for _, argument := range command.Positional {
			word.values = enumValues(argument)
		}
		words = append(words, word)
	}
	return words
}

func flagWords(flags []*kong.Flag) []flagWord {
	var words []flagWord
	for _, flag := range flags {
		if !flag.Hidden {
			words = append(words, flagWord{name: "--" + flag.Name, help: flag.Help, values: enumValues(flag.Value), alone: flag.IsBool()})
		}
	}
	return words
}

func enumValues(value *kong.Value) []string {
	var values []string
	for _, word := range value.EnumSlice() {
		if word != "" {
			values = append(values, word)
		}
	}
	return values
}

func (c completions) flagNames() string {
	names := make([]string, len(c.flags))
	for i, flag := range c.flags {
		names[i] = flag.name
	}
	return strings.Join(names, " ")
}

func commandNames(words []completions) string {
	var names []string
	for _, word := range words[1:] {
		names = append(names, word.command)
	}
	return strings.Join(names, " ")
}

func writeBash(out io.Writer, words []completions) error {
	var script strings.Builder
	script.WriteString(`# Completion of tierboard for bash.
_tierboard() {
	local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= candidate i
	for ((i = 1; i < COMP_CWORD; i++)); do
		candidate=${COMP_WORDS[i]}
		case $candidate in
`)
	fmt.Fprintf(&script, "\t\t%s) command=$candidate; break ;;\n\t\tesac\n\tdone\n", strings.ReplaceAll(commandNames(words), " ", "|"))
	script.WriteString("\tcase $command:$before in\n")
	for _, word := range words {
		for _, flag := range word.flags {
			if len(flag.values) > 0 {
				fmt.Fprintf(&script, "\t%s:%s) COMPREPLY=($(compgen -W '%s' -- \"$word\")); return ;;\n", word.command, flag.name, strings.Join(flag.values, " "))
			}
		}
	}
	script.WriteString("\tesac\n\tcase $command in\n")
	for _, word := range words {
		candidates, pattern := word.flagNames(), word.command
		if word.command == "" {
			candidates, pattern = commandNames(words)+" "+candidates, "''"
		}
		if len(word.values) > 0 {
			candidates = strings.Join(word.values, " ") + " " + candidates
		}
		fmt.Fprintf(&script, "\t%s) COMPREPLY=($(compgen -W '%s' -- \"$word\")) ;;\n", pattern, candidates)
	}
	script.WriteString("\tesac\n}\ncomplete -o default -F _tierboard tierboard\n")
	_, err := io.WriteString(out, script.String())
	return err
}

func writeZsh(out io.Writer, words []completions) error {
	var script strings.Builder
	script.WriteString("#compdef tierboard\n# Completion of tierboard for zsh.\n_tierboard() {\n\tlocal -a commands\n\tcommands=(\n")
	for _, word := range words[1:] {
		fmt.Fprintf(&script, "\t\t%s\n", quote(word.command+":"+word.help))
	}
	script.WriteString("\t)\n\tif ((CURRENT == 2)); then\n\t\t_describe command commands\n\t\treturn\n\tfi\n\tcase $words[2] in\n")
	for _, word := range words[1:] {
		fmt.Fprintf(&script, "\t%s)\n\t\tshift words; ((CURRENT--))\n\t\t_arguments", word.command)
		for _, flag := range word.flags {
			spec := flag.name + "[" + strings.NewReplacer("[", "(", "]", ")", ":", ";").Replace(flag.help) + "]"
			switch {
			case len(flag.values) > 0:
				spec += ":value:(" + strings.Join(flag.values, " ") + ")"
			case !flag.alone:
				spec += ":value:_files"
			}
			script.WriteString(" \\\n\t\t\t" + quote(spec))
		}
		rest := "*:file:_files"
		if len(word.values) > 0 {
			rest = "1:value:(" + strings.Join(word.values, " ") + ")"
		}
		script.WriteString(" \\\n\t\t\t" + quote(rest) + "\n\t\t;;\n")
	}
	script.WriteString("\tesac\n}\n_tierboard \"$@\"\n")
	_, err := io.WriteString(out, script.String())
	return err
}

func writeFish(out io.Writer, words []completions) error {
	var script strings.Builder
	script.WriteString("# Completion of tierboard for fish.\n")
	for _, word := range words {
		condition := "__fish_seen_subcommand_from " + word.command
		if word.command == "" {
			condition = "__fish_use_subcommand"
		} else {
			fmt.Fprintf(&script, "complete -c tierboard -f -n __fish_use_subcommand -a %s -d %s\n", word.command, quote(word.help))
		}
		if len(word.values) > 0 {
			fmt.Fprintf(&script, "complete -c tierboard -f -n %s -a %s\n", quote(condition), quote(strings.Join(word.values, " ")))
		}
		for _, flag := range word.flags {
			fmt.Fprintf(&script, "complete -c tierboard -n %s -l %s -d %s", quote(condition), strings.TrimPrefix(flag.name, "--"), quote(flag.help))
			switch {
			case len(flag.values) > 0:
				fmt.Fprintf(&script, " -x -a %s", quote(strings.Join(flag.values, " ")))
			case !flag.alone:
				script.WriteString(" -r")
			}
			script.WriteString("\n")
		}
	}
	_, err := io.WriteString(out, script.String())
	return err
}

// quote writes a word for a shell.
func quote(word string) string {
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}
