package demo

import (
	"math/rand/v2"

	"github.com/tierboard/tierboard/points"
)

// people are first and family names of one culture.
type people struct{ first, last []string }

var (
	anglophone = people{
		words("Maya, Owen, Priya, Jonah, Chloe, Desmond, Harriet, Kofi, Imogen, Luis, Nadia, Callum"),
		words("Whitlock, Okafor, Brennan, Castellanos, Marsh, Delacroix, Nguyen, Fairweather, Adeyemi, Sorensen, Quill, Banerjee"),
	}
	german = people{
		words("Lena, Jonas, Mareike, Emre, Friederike, Tobias, Katharina, Nils, Aylin, Götz"),
		words("Brandner, Yıldız, Krüger, Ostermann, Weidlich, Hölzl, Petersen, Nowak, Sauerbier, Lindqvist"),
	}
	japanese = people{
		words("Haruka, Kenji, Aoi, Daichi, Mitsuki, Ren, Sayuri, Takumi"),
		words("Morikawa, Ishizuka, Hayakawa, Onodera, Kuroda, Shimura, Tachibana, Nishimoto"),
	}
	hispanic = people{
		words("Valentina, Andrés, Catalina, Julián, Marisol, Esteban, Ximena, Rodrigo"),
		words("Restrepo, Quintana, Vélez, Arango, Huertas, Cárdenas, Montoya, Ibáñez"),
	}
	southAfrican = people{
		words("Thandeka, Pieter, Lerato, Sipho, Annelie, Mandla, Zanele, Riaan"),
		words("Dlamini, van Wyk, Mokoena, Naidoo, Khumalo, Steyn, Mabaso, Pillay"),
	}
	indian = people{
		words("Ananya, Rohan, Meenakshi, Arjun, Kavya, Imran, Devika, Harpreet"),
		words("Deshpande, Iyer, Kulkarni, Sandhu, Chatterjee, Qureshi, Nambiar, Joshi"),
	}
)

// personName draws a name as people at home in the country might have.
func personName(random *rand.Rand, country points.Country) (first, last string) {
	from := anglophone
	switch country {
	case "DE":
		from = german
	case "JP":
		from = japanese
	case "CO":
		from = hispanic
	case "ZA":
		from = southAfrican
	case "IN":
		from = indian
	}
	return from.first[random.IntN(len(from.first))], from.last[random.IntN(len(from.last))]
}
