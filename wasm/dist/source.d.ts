type Made<Class> = Class extends {
    prototype: infer Instance;
} ? Instance : never;
type Global<Name extends string> = typeof globalThis extends Record<Name, infer Class> ? Class : never;
type RuntimeModule = Global<"WebAssembly"> extends {
    Module: infer Class;
} ? Made<Class> : never;
type RuntimeResponse = Made<Global<"Response">>;
/**
 * Where a WebAssembly module comes from: its address, a Response of it (with
 * the type application/wasm it compiles while it downloads), its bytes, or the
 * compiled module.
 */
export type Source = string | Made<Global<"URL">> | RuntimeResponse | Promise<RuntimeResponse> | ArrayBuffer | ArrayBufferView | RuntimeModule;
export {};
