import { readLine, type Fields } from "./codec.js";
import { invalid, PointsError, type ErrorCode } from "./error.js";
import { compile, type Source } from "./source.js";

// The largest request, in bytes.
const REQUEST_LIMIT = 64 << 20;
// Past this size, in bytes, the memory of an instance is given back by making
// a new one: WebAssembly memory never shrinks.
const MEMORY_KEPT = 64 << 20;

/** What every module exports. */
export interface Exports {
  memory: WebAssembly.Memory;
  _initialize(): void;
  request(size: number): number;
  answer(size: number): number;
  answer_size(): number;
}

/**
 * What to link. The shipped modules import nothing; tests load other builds,
 * whose imports need the memory of the instance that calls them.
 */
export type Imports = (memory: () => WebAssembly.Memory) => WebAssembly.Imports;

/**
 * A running module. A trap leaves WebAssembly in no state to go on with, so the
 * call after one gets a new instance.
 */
export class Instance<E extends Exports> {
  readonly #module: WebAssembly.Module;
  readonly #imports: WebAssembly.Imports;
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();
  #exports: E | undefined;
  /** The memory, as the latest call left it. */
  bytes = new Uint8Array();
  words = new Uint32Array();

  static async load<E extends Exports>(source: Source, imports: Imports): Promise<Instance<E>> {
    const instance = new Instance<E>(await compile(source), imports);
    // A page's main thread may start only small modules without waiting.
    instance.#begin(await WebAssembly.instantiate(instance.#module, instance.#imports));
    return instance;
  }

  private constructor(module: WebAssembly.Module, imports: Imports) {
    this.#module = module;
    this.#imports = imports(() => this.#exports!.memory);
  }

  #begin(started: WebAssembly.Instance): E {
    this.#exports = started.exports as unknown as E;
    this.#exports._initialize();
    return this.#exports;
  }

  /** Calls exports; whatever they throw is INTERNAL, and the next call gets a new instance. */
  call<T>(run: (exports: E) => T): T {
    try {
      const result = run(this.#exports ?? this.#begin(new WebAssembly.Instance(this.#module, this.#imports)));
      return result;
    } catch (trap) {
      this.#forget();
      throw new PointsError(
        "INTERNAL", `the engine stopped (${(trap as Error).message}) and is started anew: ask for less at once`, "", "", "",
        { cause: trap },
      );
    }
  }

  #forget(): void {
    this.#exports = undefined;
    this.bytes = new Uint8Array();
    this.words = new Uint32Array();
  }

  /** Renews the views of the memory, which may have grown. */
  look(exports: E): void {
    const { buffer } = exports.memory;
    if (this.bytes.buffer === buffer) return;
    this.bytes = new Uint8Array(buffer);
    this.words = new Uint32Array(buffer);
  }

  /** Sends a request and returns the lines of its answer. */
  ask(lines: string[]): Fields[] {
    const answer = this.#respond(joined(lines));
    if (this.bytes.length > MEMORY_KEPT) this.#forget();
    const [[status, code, message, field, event, other], ...rest] = answer.split("\n").map(readLine) as [Fields, ...Fields[]];
    if (status !== "ok") throw new PointsError(code as ErrorCode, message, field, event, other);
    return rest;
  }

  #respond(request: string): string {
    // A character takes up to three bytes; only a long request is worth counting.
    const encoded = request.length > 1024 ? this.#encoder.encode(request) : undefined;
    const size = encoded?.length ?? request.length * 3;
    if (size > REQUEST_LIMIT) throw tooLarge();
    return this.call((exports) => {
      const to = exports.request(size) >>> 0;
      this.look(exports);
      let written = size;
      if (encoded) this.bytes.set(encoded, to);
      else written = this.#encoder.encodeInto(request, this.bytes.subarray(to, to + size)).written;
      const from = exports.answer(written) >>> 0;
      this.look(exports);
      return this.#decoder.decode(this.bytes.subarray(from, from + (exports.answer_size() >>> 0)));
    });
  }
}

function joined(lines: string[]): string {
  let length = lines.length;
  for (const line of lines) length += line.length;
  if (length > REQUEST_LIMIT) throw tooLarge();
  return lines.join("\n");
}

const tooLarge = (): PointsError => invalid("events", `the request is over ${REQUEST_LIMIT >> 20} MiB: ask for less at once`);
