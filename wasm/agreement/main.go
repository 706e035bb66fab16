package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
)

// perChunk is how many questions a chunk has: large enough that sending one is
// cheap beside answering it, small enough that a few fit anywhere.
const perChunk = 2000

func main() {
	seed := flag.Uint64("seed", 1, "what the questions are drawn by")
	questions := flag.Int("questions", 1_000_000, "how many questions")
	only := flag.Int("chunk", -1, "the only chunk to print; default all")
	flag.Parse()
	if err := print(os.Stdout, *seed, *questions, *only); err != nil {
		fmt.Fprintln(os.Stderr, "agreement:", err)
		os.Exit(1)
	}
}

func print(to io.Writer, seed uint64, questions, only int) error {
	natives, err := loadNatives()
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(to, 1<<20)
	for number := 0; number*perChunk < questions; number++ {
		if only >= 0 && number != only {
			continue
		}
		text := chunk(natives, seed, number, min(perChunk, questions-number*perChunk))
		fmt.Fprintf(out, "chunk %d %d\n", number, len(text))
		if _, err := out.Write(text); err != nil {
			return err
		}
	}
	return out.Flush()
}

// chunk returns the pairs of lines of a chunk.
func chunk(natives *natives, seed uint64, number, questions int) []byte {
	d := newDraw(seed, uint64(number))
	var text []byte
	for range questions {
		question, answer := natives.ask(d)
		text = append(appendJSON(text, question), '\n')
		text = append(appendJSON(text, answer), '\n')
	}
	return text
}
