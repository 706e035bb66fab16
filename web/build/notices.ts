import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

interface Package {
  name: string
  version: string
  license: string
  text: string
}

/**
 * Collects the packages whose code ends up in a build, workers included, and
 * writes their licences to THIRD_PARTY_NOTICES.txt. Use `main` once and
 * `worker` in worker.plugins.
 */
export function notices(): { main: Plugin; worker: () => Plugin } {
  const packages = new Map<string, Package>()
  const collect = (modules: Iterable<string>) => {
    for (const id of modules) {
      const root = packageRoot(id)
      if (root && !packages.has(root)) packages.set(root, readPackage(root))
    }
  }
  const collector = (name: string): Plugin => ({
    name,
    apply: 'build',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) if (output.type === 'chunk') collect(output.moduleIds)
    },
  })
  return {
    worker: () => collector('tierboard:worker-notices'),
    main: {
      ...collector('tierboard:notices'),
      generateBundle(_, bundle) {
        for (const output of Object.values(bundle)) if (output.type === 'chunk') collect(output.moduleIds)
        this.emitFile({ type: 'asset', fileName: 'THIRD_PARTY_NOTICES.txt', source: write([...packages.values()]) })
      },
    },
  }
}

/** The folder of the package that a module belongs to, if it is not ours. */
function packageRoot(id: string): string | undefined {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '')
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
}

function readPackage(root: string): Package {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Partial<Package>
  const { name = dirname(root), version = '', license } = manifest
  if (!license) throw new Error(`${name}: no licence is named in its package.json`)
  const files = readdirSync(root)
    .filter((file) => /^(licen[cs]e|copying|notice|third-?party-?notices?)(\.|$)/i.test(file))
    .sort()
  const text = files.map((file) => readFileSync(join(root, file), 'utf8').replace(/\r\n/g, '\n').trim()).join('\n\n')
  return { name, version, license, text }
}

function write(packages: Package[]): string {
  const rule = '-'.repeat(78)
  const sorted = packages.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
  const entries = sorted.map(({ name, version, license, text }) => {
    const head = `${name} ${version} (${license})`
    return text ? `${head}\n\n${text}` : head
  })
  return `The files of this folder contain code of these packages:\n\n${rule}\n\n${entries.join(`\n\n${rule}\n\n`)}\n`
}

