var e=Object.assign({"./examples/1-partners.graphql":`# All partners and where each stands today:
# points, tiers, and what is missing to the next
# tier (F17, F19, F34).
#
# Run it with Ctrl+Enter. Ctrl+Space completes;
# the book at the left explains every field. A
# past or future day: standing(asOf:
# "2026-01-15").
query PartnersAndStanding {
  partners(first: 25) {
    totalCount
    nodes {
      id
      name
      country
      standing {
        asOf
        creditedTier
        creditedSince
        performanceTier
        points {
          total
          sold
          managed
        }
        next {
          tier
          conditions {
            measure
            have
            need
            missing
            met
          }
        }
      }
    }
  }
}
`,"./examples/2-clients.graphql":`# The clients of the first partner by MRR, with
# their subscriptions and the next renewal (F2,
# F4, F5).
query ClientsWithSubscriptions {
  partners(first: 1) {
    nodes {
      name
      clients(first: 10, orderBy: { field: MRR, direction: DESC }) {
        totalCount
        nodes {
          company {
            name
            country
          }
          relationship
          market
          mrrInUSD {
            amount
          }
          subscriptions {
            line {
              name
            }
            mrr {
              amount
              currency
            }
            firstSoldOn
          }
          renewal {
            startsOn
            decideBy
            mrrChange {
              amount
              currency
            }
          }
        }
      }
    }
  }
}
`,"./examples/3-breakdown.graphql":`# Where a partner's points come from, client by
# client (F21). The filter counts sold points of
# sourced deals only; take it away for all points,
# whose sum is then the partner's standing.
query PointsBreakdown {
  partners(first: 1) {
    nodes {
      name
      pointsBreakdown(first: 10, filter: { dealType: SOURCED }) {
        totalCount
        sum {
          sold
        }
        nodes {
          client {
            company {
              name
              country
            }
          }
          market
          points {
            sold
          }
        }
      }
    }
  }
}
`,"./examples/4-postings.graphql":`# Every figure opens down to its postings (F29).
# The latest three of a partner, each with the
# event it comes from and all it takes to
# recompute it:
#
#   after = round(amount ÷ unit × rate
#                 × multiplier ÷ divisor)
#   points = after − before
query PostingsExplained {
  partners(first: 1) {
    nodes {
      name
      postings(first: 3) {
        totalCount
        sum
        nodes {
          on
          track
          kind
          points
          line {
            name
          }
          event {
            kind
            on
            key
          }
          explanation {
            rule
            edition {
              from
            }
            amount {
              amount
              currency
            }
            unit {
              amount
              currency
            }
            rate
            multiplier {
              decimal
            }
            divisor
            quotient {
              numerator
              denominator
              decimal
            }
            before
            after
            country
            market
            firstSoldOn
            lot {
              madeOn
              expiresOn
            }
          }
        }
      }
    }
  }
}
`,"./examples/5-months.graphql":`# A partner's points month by month: six months
# back, three ahead (F23, F24). Projected months
# count what is already known, mostly expiries.
query PointsOverTime {
  partners(first: 1) {
    nodes {
      name
      pointsOverTime {
        month
        projected
        points {
          total
          sold
          managed
        }
        movements {
          sold {
            new
            increased
            expiredOrChurned
            decreased
          }
          managed {
            gained
            lost
          }
          adjusted
          net
        }
      }
    }
  }
}
`,"./examples/6-calculator.graphql":`# The points calculator as an API (F26, F27). The
# page at / computes the same in the browser, with
# the same engine.
query Calculator {
  # US$ 1,000 of MRR, sourced in March 2024 and
  # managed with one more partner.
  pointsEstimate(
    input: {
      amount: "1000"
      currency: "USD"
      country: "US"
      dealType: SOURCED
      willManage: true
      otherManagers: 1
      on: "2024-03-15"
    }
  ) {
    total
    sold
    managed
    market
    edition {
      from
    }
  }
  # How much MRR in euros does a client in India
  # need for 100 sold points?
  pointsConvert(
    input: {
      country: "IN"
      currency: "EUR"
      on: "2025-08-01"
      pointsToCurrency: { sold: "100", managed: "20" }
    }
  ) {
    soldAmount {
      amount
      currency
    }
    managedAmount {
      amount
      currency
    }
    market
  }
}
`}),t=Object.keys(e).sort().map(t=>e[t]??``);export{t};