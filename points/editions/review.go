package editions

import (
	"strconv"

	"github.com/tierboard/tierboard/points"
)

func parseReviews(n *node) ([]points.Review, error) {
	items, err := n.list(0, maxReviews)
	if err != nil {
		return nil, err
	}
	reviews := make([]points.Review, 0, len(items))
	for _, item := range items {
		review, err := parseReview(item)
		if err != nil {
			return nil, err
		}
		if len(reviews) > 0 {
			last := reviews[len(reviews)-1]
			if review.Month*100+review.Day <= last.Month*100+last.Day {
				return nil, invalid(item.path+".on", "does not come after the review before it: list each day once, in the order of the year")
			}
		}
		reviews = append(reviews, review)
	}
	return reviews, nil
}

func parseReview(n *node) (review points.Review, err error) {
	fields, err := n.fields("on", "windowMonths")
	if err != nil {
		return review, err
	}
	on, err := n.textOf(fields, "on")
	if err != nil {
		return review, err
	}
	// A year without February 29, since a review comes every year.
	date, err := points.ParseDate("2001-" + on)
	if err != nil {
		return review, invalid(n.path+".on", quote(on)+" is no day of every year: write it as MM-DD, such as 01-15")
	}
	_, review.Month, review.Day = date.Civil()
	window, err := n.need(fields, "windowMonths")
	if err != nil {
		return review, err
	}
	review.WindowMonths, err = window.integer(1, 12)
	if err != nil {
		return review, invalid(window.path, "must be a whole number of months from 1 to "+strconv.Itoa(12))
	}
	return review, nil
}
