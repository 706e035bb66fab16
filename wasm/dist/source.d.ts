/**
 * Where a WebAssembly module comes from: its address, a Response of it (with
 * the type application/wasm it compiles while it downloads), its bytes, or the
 * compiled module.
 */
export type Source = string | URL | Response | Promise<Response> | BufferSource | WebAssembly.Module;
