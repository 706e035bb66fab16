// Compiles the GraphQL documents of src: checks them against the schema, writes
// src/__generated__ and the operations that the server knows, operations.json.
// relay-compiler only ever adds to the latter, and only what it writes anew to the
// former, so both start from nothing each time.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

rmSync('src/__generated__', { recursive: true, force: true })
mkdirSync('src/__generated__', { recursive: true })
const { persistConfig } = JSON.parse(readFileSync('relay.config.json', 'utf8'))
if (persistConfig) writeFileSync(persistConfig.file, '{}\n')
execFileSync(process.execPath, ['node_modules/relay-compiler/cli.js', ...process.argv.slice(2)], { stdio: 'inherit' })
