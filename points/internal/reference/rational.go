package reference

import (
	"math/big"

	"github.com/tierboard/tierboard/points"
)

func whole(n int64) *big.Rat { return new(big.Rat).SetInt64(n) }

func fraction(r points.Ratio) *big.Rat { return big.NewRat(r.Num, r.Den) }

func product(factors ...*big.Rat) *big.Rat {
	result := whole(1)
	for _, factor := range factors {
		result.Mul(result, factor)
	}
	return result
}

func quotient(a, b *big.Rat) *big.Rat { return new(big.Rat).Quo(a, b) }

// HalfEven rounds to the nearest integer, and to the even one of two equally
// near (rules 1). It reports false where that integer does not fit into 64 bits.
func HalfEven(exact *big.Rat) (int64, bool) {
	twice := new(big.Rat).Mul(exact, whole(2))
	floor := new(big.Int)
	rest := new(big.Int)
	floor.DivMod(exact.Num(), exact.Denom(), rest) // rest is never negative
	over := new(big.Rat).Sub(twice, new(big.Rat).SetInt(new(big.Int).Mul(floor, big.NewInt(2))))
	switch over.Cmp(whole(1)) {
	case 1:
		floor.Add(floor, big.NewInt(1))
	case 0:
		if floor.Bit(0) == 1 {
			floor.Add(floor, big.NewInt(1))
		}
	}
	return floor.Int64(), floor.IsInt64()
}
