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
# Arguments of `make wasm-agreement`, such as `--seed 7 --questions 10000`.
AGREEMENT ?=
# Arguments of `make lighthouse`.
LIGHTHOUSE ?=
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
	go build -o bin/tierboard ./server

.PHONY: test
test: need-go need-postgresql ## Run all Go tests, with the race detector, in random order
	go test -race -shuffle=on $(TESTFLAGS) $(PKG)

.PHONY: vet
vet: need-go ## Run go vet, and for the engine also as on 32 bits, like the browser's
	go vet ./...
	GOARCH=386 CGO_ENABLED=0 go vet ./points

.PHONY: lint
lint: need-go ## Run golangci-lint (pinned; the first run builds it, some minutes)
	$(golangci) run --allow-parallel-runners ./...

.PHONY: fmt
fmt: need-go ## Format the Go code
	$(golangci) fmt ./...

.PHONY: generate
generate: need-go ## Regenerate the generated Go code
	go generate ./...

.PHONY: generate-check
generate-check: ## Fail if generated code is not what the generators write
	@tools/unchanged generate

.PHONY: migration
migration: need-go need-postgresql ## Write what ent/schema changed as a migration: make migration NAME=add_notes
	go run ./ent/migrate/diff $(NAME)

.PHONY: migration-check
migration-check: ## Fail if ent/schema has changes without a migration
	@tools/unchanged migration NAME=drift

.PHONY: wasm
wasm: need-go ## Build the engine for the browser into wasm/dist
	wasm/build.sh

.PHONY: wasm-check
wasm-check: need-go ## Fail if wasm/dist is not what its sources make
	wasm/build.sh --check

.PHONY: wasm-test
wasm-test: need-go ## Test wasm/dist: the vectors in node and in Chromium
	wasm/test.sh

.PHONY: wasm-agreement
wasm-agreement: need-go ## Ask native Go and wasm/dist, in node and in Chromium, a million questions
	wasm/agreement/test.sh $(AGREEMENT)

.PHONY: web
web: web/node_modules/.package-lock.json ## Build the dashboard and GraphiQL into web/dist
	cd web && npm run build

.PHONY: web-check
web-check: ## Fail if web/dist is not what its sources make
	@tools/unchanged web

.PHONY: web-test
web-test: web/node_modules/.package-lock.json ## Check and test the dashboard's sources
	cd web && npm test

.PHONY: e2e
e2e: need-go web/node_modules/.package-lock.json need-chromium ## Test the dashboard and GraphiQL in a browser
	cd web && npm run e2e

.PHONY: e2e-postgres
e2e-postgres: need-go need-postgresql web/node_modules/.package-lock.json need-chromium ## Test the features of the dashboard on PostgreSQL
	cd web && npm run e2e -- --postgres --grep '\bF[0-9]+ '

.PHONY: lighthouse
lighthouse: need-go need-chromium web/lighthouse/node_modules/.package-lock.json ## Measure the dashboard with Lighthouse: LIGHTHOUSE=--performance holds its speed too
	node web/lighthouse/run.mjs $(LIGHTHOUSE)

.PHONY: api-example
api-example: need-go need-node ## Run the TypeScript client of docs/api.md
	docs/typescript/check.sh

web/node_modules/.package-lock.json: web/package.json web/package-lock.json
	cd web && ../tools/need-modules

web/lighthouse/node_modules/.package-lock.json: web/lighthouse/package.json web/lighthouse/package-lock.json
	cd web/lighthouse && ../../tools/need-modules

.PHONY: fuzz
fuzz: need-go ## Run each fuzz target for FUZZTIME (20s)
	@tools/fuzz $(FUZZTIME)

.PHONY: bench
bench: need-go ## Run the benchmarks
	go test -run '^$$' -bench . -benchmem ./...

.PHONY: bench-wasm
bench-wasm: need-go need-node need-chromium ## Measure the browser's engine, its what-ifs in Chromium, and its bytes
	@wasm/bench/run.sh

.PHONY: deps
deps: need-go need-postgresql need-node need-chromium ## Install what the tests need (make wasm sees to LLVM itself)
	@go mod download

.PHONY: clean
clean: ## Remove what the targets built
	rm -rf bin .cache

# What a target needs from outside, installed where it is missing (as root).
.PHONY: need-go need-postgresql need-node need-chromium
need-go:
	@command -v go >/dev/null || { echo "Go 1.26.8 or later is missing: see https://go.dev/doc/install" >&2; exit 1; }
	@tools/need cc:gcc /usr/include/stdlib.h:libc6-dev
need-postgresql:
	@tools/need initdb:postgresql
need-node:
	@tools/need-node
need-chromium:
	@tools/need chromium:chromium
