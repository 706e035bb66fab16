package main

import (
	"math/rand/v2"
	"strconv"
)

// draw draws values by a seed.
type draw struct {
	*rand.Rand
	// tame questions have nothing but values of the right kind.
	tame bool
}

func newDraw(seed, number uint64) draw { return draw{Rand: rand.New(rand.NewPCG(seed, number))} }

// choose draws a number below a thousand to choose by, below the given one in
// tame questions.
func (d draw) choose(tame int) int {
	if d.tame {
		return d.IntN(tame)
	}
	return d.IntN(1000)
}

// in reports true in so many cases of a thousand.
func (d draw) in(thousand int) bool { return d.IntN(1000) < thousand }

// within draws a whole number from least to most.
func (d draw) within(least, most int) int { return least + d.IntN(most-least+1) }

func pick[T any](d draw, of ...T) T { return of[d.IntN(len(of))] }

// digits draws a text of so many digits.
func (d draw) digits(n int) string {
	text := make([]byte, n)
	for i := range text {
		text[i] = byte('0' + d.IntN(10))
	}
	return string(text)
}

func whole(n int64) string { return strconv.FormatInt(n, 10) }
