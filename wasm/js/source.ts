import { invalid, PointsError } from "./error.js";

// What the runtime's classes make. Not all have the types of browsers: what
// one does not know it cannot give.
type Made<Class> = Class extends { prototype: infer Instance } ? Instance : never;
type Global<Name extends string> = typeof globalThis extends Record<Name, infer Class> ? Class : never;
type RuntimeModule = Global<"WebAssembly"> extends { Module: infer Class } ? Made<Class> : never;
type RuntimeResponse = Made<Global<"Response">>;

/**
 * Where a WebAssembly module comes from: its address, a Response of it (with
 * the type application/wasm it compiles while it downloads), its bytes, or the
 * compiled module.
 */
export type Source =
  | string | Made<Global<"URL">> | RuntimeResponse | Promise<RuntimeResponse> | ArrayBuffer | ArrayBufferView | RuntimeModule;

/**
 * Compiles a module.
 * @internal
 */
export async function compile(source: Source): Promise<WebAssembly.Module> {
  try {
    return await compiled(await source);
  } catch (fault) {
    if (fault instanceof PointsError) throw fault;
    throw invalid("source", `the WebAssembly module cannot be loaded: ${reason(fault)}`, "", fault);
  }
}

async function compiled(source: Awaited<Source>): Promise<WebAssembly.Module> {
  if (typeof source === "string" || source instanceof URL) {
    const url = new URL(source, globalThis.document?.baseURI ?? import.meta.url);
    const bytes = url.protocol === "file:" ? readFile(url) : undefined;
    source = bytes ? await bytes : await fetch(url);
  }
  if (source instanceof WebAssembly.Module) return source;
  if (!(source instanceof Response)) return WebAssembly.compile(source as BufferSource);
  if (!source.ok) throw invalid("source", `${source.url}: HTTP ${source.status} ${source.statusText}`);
  const streams = source.headers.get("Content-Type") === "application/wasm" && WebAssembly.compileStreaming;
  return streams ? WebAssembly.compileStreaming(source) : WebAssembly.compile(await source.arrayBuffer());
}

// Node's fetch reads no files. Other runtimes' does, and to name node:fs in an
// import would make bundlers look for it.
function readFile(url: URL): Promise<Uint8Array<ArrayBuffer>> | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): FileSystem | undefined } };
  return process?.getBuiltinModule?.("node:fs/promises")?.readFile(url);
}

interface FileSystem {
  readFile(url: URL): Promise<Uint8Array<ArrayBuffer>>;
}

const reason = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));
