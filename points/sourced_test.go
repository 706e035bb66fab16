package points_test

import (
	"testing"

	"github.com/tierboard/tierboard/points"
)

// TestSourcedMRRByHand: the sourced MRR of north on a day, worked out by hand
// from docs/rules.md, section 10.
func TestSourcedMRRByHand(t *testing.T) {
	assisted := func(e points.Event) points.Event {
		e.DealType = points.DealAssisted
		return e
	}
	year := []points.Event{sold("2023-06-30", "acme", "crm", 1000_00, "USD", "north")}
	leap := []points.Event{sold("2024-02-29", "acme", "crm", 1000_00, "USD", "north")}
	units := []points.Event{
		sold("2025-07-14", "acme", "crm", 75_00, "EUR", "north"), sold("2025-07-15", "bolt", "crm", 75_00, "EUR", "north"),
	}
	for _, c := range []struct {
		name, on, want string
		events         []points.Event
	}{
		{"the day before the sale", "2023-06-29", "0.00", year},
		{"the day of the sale", "2023-06-30", "1000.00", year},
		{"the last day of twelve months", "2024-06-29", "1000.00", year},
		{"twelve months on", "2024-06-30", "0.00", year},
		{"the last day of a leap day's twelve months", "2025-02-27", "1000.00", leap},
		{"twelve months on from a leap day", "2025-02-28", "0.00", leap},
		{"each amount by the units of its own day: 100 + 85.2272…", "2025-08-01", "185.23", units},
		{"eaten and churned amounts count in full", "2024-06-01", "1500.00", []points.Event{
			sold("2024-01-10", "acme", "crm", 1000_00, "USD", "north"), changed("2024-01-20", "acme", "crm", 400_00),
			sold("2024-02-10", "bolt", "crm", 500_00, "USD", "north"), cancelled("2024-02-10", "bolt", "crm"),
		}},
		{"an increase is a sale of its own", "2024-06-01", "150.00", []points.Event{
			sold("2023-05-01", "acme", "crm", 1000_00, "USD", "north"), changed("2024-01-20", "acme", "crm", 1150_00),
		}},
		{"assisted sales, those of others and the vendor's do not count", "2024-06-01", "7.00", []points.Event{
			sold("2024-01-10", "acme", "crm", 7_00, "USD", "north"), sold("2024-01-10", "acme", "cms", 20_00, "USD", "south"),
			sold("2024-01-10", "bolt", "crm", 300_00, "USD", ""), assisted(sold("2024-01-10", "bolt", "cms", 4000_00, "USD", "north")),
		}},
		{"three times 1⅓ cents are 4, not 3", "2024-06-01", "0.04", []points.Event{
			sold("2024-01-10", "acme", "crm", 1, "EUR", "north"), sold("2024-01-11", "acme", "crm", 1, "EUR", "north"), sold("2024-01-12", "acme", "crm", 1, "EUR", "north"),
		}},
		{"half a cent goes down to the even one", "2024-06-01", "0.02", []points.Event{sold("2024-01-10", "acme", "crm", 3, "JPY", "north")}},
		{"and up to the even one", "2024-06-01", "0.08", []points.Event{sold("2024-01-10", "acme", "crm", 9, "JPY", "north")}},
	} {
		t.Run(c.name, func(t *testing.T) {
			program := programNamed(t, "points")
			got, err := program.SourcedMRR(mustReplay(t, program, streamIn("IN", c.events...)), "north", mustDate(c.on))
			if err != nil || got.Currency != "USD" || got.String() != c.want {
				t.Errorf("%v %s, error %v; want %s", got, got.Currency, err, c.want)
			}
		})
	}
}

// TestSourcedAmountByHand: the same window, table and rounding for contract
// amounts.
func TestSourcedAmountByHand(t *testing.T) {
	won := func(on string, amount int64, currency points.Currency) points.WonDeal {
		return points.WonDeal{On: mustDate(on), Amount: points.Money{Amount: amount, Currency: currency}}
	}
	for _, c := range []struct {
		name, on, want string
		deals          []points.WonDeal
	}{
		{"nothing won", "2025-08-01", "0.00", nil},
		{"the window", "2025-06-30", "3000.00", []points.WonDeal{
			won("2024-06-30", 8000_00, "USD"), won("2024-07-01", 2000_00, "USD"), won("2025-06-30", 1000_00, "USD"), won("2025-07-01", 5000_00, "USD"),
		}},
		{"the units of each day", "2025-08-01", "285.23", []points.WonDeal{
			won("2025-07-14", 75_00, "EUR"), won("2025-07-15", 75_00, "EUR"), won("2025-07-15", 14_400, "JPY"), won("2025-07-16", 0, "GBP"),
		}},
		{"rounded once", "2024-06-01", "0.04", []points.WonDeal{won("2024-01-10", 1, "EUR"), won("2024-01-10", 1, "EUR"), won("2024-01-10", 1, "EUR")}},
		{"half to even", "2024-06-01", "0.02", []points.WonDeal{won("2024-01-10", 3, "JPY")}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := programNamed(t, "points").SourcedAmount(c.deals, mustDate(c.on))
			if err != nil || got.Currency != "USD" || got.String() != c.want {
				t.Errorf("%v %s, error %v; want %s", got, got.Currency, err, c.want)
			}
		})
	}
	good := won("2024-01-10", 100_00, "USD")
	for _, c := range []struct {
		name  string
		code  points.Code
		field string
		deals []points.WonDeal
	}{
		{"an amount below zero", points.CodeInvalid, "deals[1].amount", []points.WonDeal{good, won("2024-01-10", -1, "USD")}},
		{"a currency without a unit", points.CodeInvalid, "deals[0].currency", []points.WonDeal{won("2024-01-10", 1, "CHF")}},
		{"outside the window too", points.CodeInvalid, "deals[1].currency", []points.WonDeal{good, won("2020-01-10", 1, "CHF")}},
		{"no day", points.CodeInvalid, "deals[0].on", []points.WonDeal{{Amount: good.Amount}}},
		{"2⁶³ cents", points.CodeOverflow, "sourced_amount", []points.WonDeal{won("2024-01-10", 1<<62, "USD"), won("2024-01-10", 1<<62, "USD")}},
		{"2⁶³ − ½ cents, rounded to even", points.CodeOverflow, "sourced_amount", []points.WonDeal{
			won("2024-01-10", 5_534_023_222_112_865_484, "JPY"), won("2024-01-10", 5_534_023_222_112_865_485, "JPY"),
		}},
		{"more than 2⁶³ cents of one deal", points.CodeOverflow, "sourced_amount", []points.WonDeal{won("2024-01-10", 1<<63-1, "EUR")}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, err := programNamed(t, "points").SourcedAmount(c.deals, mustDate("2024-06-01")); !isError(err, c.code, c.field, "") || got != (points.Money{}) {
				t.Errorf("%v, error %v; want %s of %s", got, err, c.code, c.field)
			}
		})
	}
}
