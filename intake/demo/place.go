package demo

import (
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/tierboard/tierboard/points"
)

// A place is a country with what companies there are called. A word that is
// not in Latin letters is followed by "=" and what stands for it in a domain.
// Names are put together from common words, and marked as made up.
type place struct {
	country  points.Country
	currency points.Currency
	growth   bool // as in the editions of program "points"
	form     string
	roots    []string
	trades   []string // as in sectors
	cities   []string
}

// weight is what an amount counts there.
func (p *place) weight() int {
	if p.growth {
		return 2
	}
	return 1
}

// mark ends every made-up name.
const mark = " (demo)"

// sectors are what trades are filed under, in their order.
var sectors = []string{"Manufacturing", "Logistics", "Software", "Healthcare", "Retail", "Education", "Energy", "Hospitality"}

func words(text string) []string { return strings.Split(text, ", ") }

var places = []place{
	{
		"US", "USD", false, "Inc.",
		words("Cedar Hollow, Juniper Mesa, Quarry Lane, Blue Thistle, Prairie Lantern, Copper Creek, Harbor Pine, Sagebrush"),
		words("Fabrication, Freight, Software, Clinics, Outfitters, Learning, Solar, Inns"),
		words("Boise, Tucson, Duluth, Savannah"),
	},
	{
		"CA", "CAD", false, "Ltd.",
		words("Maple Ridge, Loon Lake, Cabot Trail, Northern Alder, Saint-Élan, Tamarack, Fundy Shore, Red Canoe"),
		words("Millwork, Haulage, Systems, Dental, Mercantile, Academy, Hydro, Lodges"),
		words("Moncton, Regina, Kelowna, Gatineau"),
	},
	{
		"GB", "GBP", false, "Ltd",
		words("Hawthorn Vale, Copperbeech, Tarn & Fell, Oldmill, Rookery, Marlpit, Wychwood Green, Skerry"),
		words("Engineering, Carriers, Softworks, Care, Stores, Tutors, Renewables, Hotels"),
		words("Norwich, Swansea, Dundee, Derry"),
	},
	{
		"IE", "EUR", false, "DAC",
		words("Boglark, Sliabh Glas, Whinbrack, Currach, Kestrel Strand, Ballyfern, Linnet, Three Stones"),
		words("Precision, Transport, Systems, Health, Drapery, Training, Wind, Guesthouses"),
		words("Sligo, Ennis, Tralee, Athlone"),
	},
	{
		"DE", "EUR", false, "GmbH",
		words("Lindenhof, Silberbach, Morgentau, Krähenwald, Nordlicht, Eichgrund, Sonnwiesen, Mühlfels"),
		words("Maschinenbau, Logistik, Software, Kliniken, Handel, Bildung, Energie, Gasthäuser"),
		words("Kassel, Erfurt, Rostock, Passau"),
	},
	{
		"FR", "EUR", false, "SARL",
		words("Belle Garenne, Chênevert, Les Mésanges, Roc-Clair, Valombre, Aubépine, La Tourterelle, Grand Pré"),
		words("Mécanique, Transports, Logiciels, Santé, Comptoirs, Formation, Énergies, Auberges"),
		words("Angers, Limoges, Nîmes, Brest"),
	},
	{
		"ES", "EUR", false, "S.L.",
		words("Olivar Alto, Sierra Clara, Los Vencejos, Piedra Azul, Almendral, Río Manso, La Garza, Campo Nuevo"),
		words("Talleres, Transportes, Informática, Clínicas, Comercial, Formación, Energía, Hostales"),
		words("Burgos, Cádiz, Lugo, Teruel"),
	},
	{
		"IT", "EUR", false, "S.r.l.",
		words("Valdoro, Pietrachiara, Le Rondini, Borgo Salice, Montelago, Acquafonda, Ginestra, Torre Bianca"),
		words("Meccanica, Trasporti, Informatica, Cliniche, Empori, Scuole, Energia, Locande"),
		words("Parma, Lecce, Trento, Ancona"),
	},
	{
		"NL", "EUR", false, "B.V.",
		words("Wilgenzoom, De Zwaluw, Zilverduin, Polderlicht, Kievit, Rietveen, Waterlelie, Hoogstraat"),
		words("Techniek, Vervoer, Software, Zorg, Winkels, Onderwijs, Energie, Herbergen"),
		words("Zwolle, Breda, Leeuwarden, Venlo"),
	},
	{
		"AU", "AUD", false, "Pty Ltd",
		words("Bottlebrush, Billabong Bend, Ironbark, Redgum Plains, Cockatoo Creek, Southern Reef, Lyrebird, Saltbush"),
		words("Engineering, Freight, Digital, Health, Traders, College, Solar, Motels"),
		words("Bendigo, Cairns, Geelong, Albany"),
	},
	{
		"JP", "JPY", false, "株式会社",
		words("朝霧=asagiri, 若竹=wakatake, 白樺=shirakaba, 青葉台=aobadai, 千鳥=chidori, 柚木=yunoki, 風見=kazami, 夕凪=yunagi"),
		words("製作所=seisakusho, 物流=butsuryu, システム=shisutemu, 医療=iryo, 商店=shoten, 教育=kyoiku, 電力=denryoku, 旅館=ryokan"),
		words("松山=matsuyama, 金沢=kanazawa, 長崎=nagasaki, 秋田=akita"),
	},
	{
		"ZA", "ZAR", false, "(Pty) Ltd",
		words("Kiepersol, Fynbos Ridge, Umlambo, Karoo Star, Protea Vale, Blouberg Stone, Hadeda, Marula"),
		words("Staalwerke, Logistics, Software, Klinieke, Trading, Academy, Solar, Lodges"),
		words("Knysna, Polokwane, Upington, Mthatha"),
	},
	{
		"SG", "SGD", true, "Pte. Ltd.",
		words("Merbau, Kingfisher Quay, Tembusu Hill, Orchid Straits, Banyan Court, Pasir Gold, Sampan, Lalang"),
		words("Precision, Shipping, Software, Medical, Emporium, Learning, Power, Hotels"),
		words("Bedok, Jurong, Punggol, Sembawang"),
	},
	{
		"CO", "COP", true, "S.A.S.",
		words("Guayacán, Páramo Verde, El Colibrí, Río Cobre, Cafetal Nuevo, La Ceiba, Sabana Alta, Tres Cumbres"),
		words("Ensambles, Carga, Software, Clínicas, Almacenes, Colegios, Energía, Hoteles"),
		words("Pereira, Tunja, Montería, Pasto"),
	},
	{
		"MX", "USD", true, "S.A. de C.V.",
		words("Nopalera, Cenote Azul, Los Mezquites, Sierra Honda, El Quetzal, Agua Mansa, Jacaranda, Valle Obsidiana"),
		words("Talleres, Fletes, Sistemas, Salud, Comercial, Educación, Energía, Posadas"),
		words("Puebla, Colima, Durango, Campeche"),
	},
	{
		"BR", "USD", true, "Ltda.",
		words("Ipê Amarelo, Vale do Tucano, Pedra Lisa, Jatobá, Mar de Dentro, Sabiá, Campo Limpo, Araçá"),
		words("Indústria, Logística, Sistemas, Saúde, Varejo, Ensino, Energia, Pousadas"),
		words("Londrina, Natal, Blumenau, Maringá"),
	},
	{
		"CL", "USD", true, "SpA",
		words("Araucaria Sur, Copihue, Los Alerces, Bahía Fría, Cordillera Blanca, El Huemul, Viento Norte, Cobrizal"),
		words("Maestranza, Transportes, Software, Clínicas, Comercial, Capacitación, Energía, Hosterías"),
		words("Temuco, Iquique, Talca, Osorno"),
	},
	{
		"IN", "USD", true, "Pvt. Ltd.",
		words("Neelgiri, Champak, Sunehri, Kadamba, Mayura, Gulmohar, Panchvati, Tarangini"),
		words("Engineering, Cargo, Infosystems, Hospitals, Bazaar, Vidyalaya, Urja, Residency"),
		words("Nashik, Mysuru, Kochi, Indore"),
	},
	{
		"PH", "USD", true, "Corp.",
		words("Narra, Bagong Silang, Sampaguita, Alon, Kalayaan Hills, Maya, Bulawan, Tala"),
		words("Fabricators, Forwarders, Systems, Medical, Trading, Learning, Power, Resorts"),
		words("Iloilo, Baguio, Davao, Naga"),
	},
	{
		"TH", "USD", true, "จำกัด",
		words("ดอกบัว=dokbua, ภูฟ้า=phufa, สายน้ำ=sainam, นกยูง=nokyung, ทุ่งทอง=thungthong, ลมใต้=lomtai, แสงจันทร์=saengchan, ไผ่เขียว=phaikhiao"),
		words("การผลิต=kanphalit, ขนส่ง=khonsong, ซอฟต์แวร์=software, การแพทย์=kanphaet, ค้าปลีก=khaplik, การศึกษา=kansueksa, พลังงาน=phalangngan, โรงแรม=rongraem"),
		words("น่าน=nan, ตรัง=trang, เลย=loei, ระยอง=rayong"),
	},
}

func placeOf(country points.Country) *place {
	for i := range places {
		if places[i].country == country {
			return &places[i]
		}
	}
	panic("demo: there are no companies in " + string(country))
}

// companyName draws a name and a domain that no other company of the book has:
// a root and a trade, then with a city too, then with a number.
func (g *generator) companyName(random *rand.Rand, in *place) (name, domain, sector string) {
	for try := 0; ; try++ { // a number is a company's own, so the last try holds
		trade := random.IntN(len(in.trades))
		parts := []string{in.roots[random.IntN(len(in.roots))], in.trades[trade]}
		if try > 1 {
			parts = append(parts, in.cities[random.IntN(len(in.cities))])
		}
		if try > 3 {
			parts = append(parts, strconv.Itoa(len(g.book.Companies)+1))
		}
		domain = ""
		for i, part := range parts {
			if i > 0 {
				domain += "-"
			}
			domain += slug(latin(part))
			parts[i], _, _ = strings.Cut(part, "=")
		}
		domain += ".example"
		if name = in.full(parts) + mark; !g.names[name] && !g.names[domain] {
			g.names[name], g.names[domain] = true, true
			return name, domain, sectors[trade]
		}
	}
}

// latin is what stands for a word in a domain.
func latin(word string) string {
	if _, after, found := strings.Cut(word, "="); found {
		return after
	}
	return word
}

// full is the company's name with its legal form, as the country writes it.
func (p *place) full(parts []string) string {
	switch p.country {
	case "JP":
		return p.form + strings.Join(parts, "")
	case "TH":
		return "บริษัท " + strings.Join(parts, "") + " " + p.form
	}
	return strings.Join(parts, " ") + " " + p.form
}

// accents are the letters of the names that a domain cannot have.
var accents = strings.NewReplacer(
	"á", "a", "à", "a", "ã", "a", "ä", "ae", "ç", "c", "é", "e", "è", "e", "ê", "e", "í", "i", "î", "i", "ñ", "n",
	"ó", "o", "ō", "o", "ö", "oe", "ø", "o", "ı", "i", "ú", "u", "ü", "ue", "ū", "u", "ř", "r", "š", "s", "É", "e", "Á", "a",
)

// slug writes a name in small Latin letters, digits and hyphens.
func slug(name string) string {
	b := make([]byte, 0, len(name))
	for _, r := range accents.Replace(name) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b = append(b, byte(r))
		case r >= 'A' && r <= 'Z':
			b = append(b, byte(r)-'A'+'a')
		case (r == ' ' || r == '-') && len(b) > 0 && b[len(b)-1] != '-':
			b = append(b, '-')
		}
	}
	return strings.TrimSuffix(string(b), "-")
}
