# tierboard. `make` lists the targets; CONTRIBUTING.md says when to use which.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# Where serve listens, and the database of `make run`.
LISTEN ?= 127.0.0.1:8080
DEMO_DB ?= demo.db
# The packages that `make test` runs, and more of go test's flags.
PKG ?= ./...
TESTFLAGS ?=
# How long each target of `make fuzz` runs.
FUZZTIME ?= 20s

golangci := go tool -modfile=tools/golangci/go.mod golangci-lint

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: build ## Build, and serve a made-up book on http://localhost:8080
	@exec bin/tierboard serve --demo --db $(DEMO_DB) --listen $(LISTEN)

.PHONY: build
build: need-go ## Build bin/tierboard
	@mkdir -p bin
	go build -trimpath -o bin/tierboard ./server

.PHONY: test
test: need-go need-postgresql ## Run all Go tests, with the race detector, in random order
	go test -race -shuffle=on $(TESTFLAGS) $(PKG)

.PHONY: vet
vet: need-go ## Run go vet
	go vet ./...

.PHONY: lint
lint: need-go ## Run golangci-lint (pinned; the first run builds it, some minutes)
	$(golangci) run ./...

.PHONY: fmt
fmt: need-go ## Format the Go code
	$(golangci) fmt ./...

.PHONY: generate
generate: need-go ## Regenerate all generated Go code
	go generate ./...

.PHONY: generate-check
generate-check: generate ## Fail if generated code is not what the generators write
	@tools/unchanged generated code, make generate

.PHONY: fuzz
fuzz: need-go ## Run each fuzz target for FUZZTIME (20s)
	@tools/fuzz $(FUZZTIME)

.PHONY: bench
bench: need-go ## Run the benchmarks
	go test -run '^$$' -bench . -benchmem ./...

.PHONY: deps
deps: need-go need-postgresql ## Install what the targets need and Debian offers
	@go mod download

.PHONY: clean
clean: ## Remove what the targets built
	rm -rf bin .cache

# What a target needs from outside, installed where it is missing (as root).
.PHONY: need-go need-postgresql
need-go:
	@command -v go >/dev/null || { echo "Go 1.26.8 or later is missing: see https://go.dev/doc/install" >&2; exit 1; }
	@tools/need cc:gcc /usr/include/stdlib.h:libc6-dev
need-postgresql:
	@tools/need initdb:postgresql
