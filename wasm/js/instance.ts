import { readLines, REQUEST_LIMIT, tooLarge, type Fields } from "./codec.js";
import { PointsError, type ErrorCode } from "./error.js";
import { compile, type Source } from "./source.js";

// Past this size, in bytes, the memory of an instance is given back by making
// a new one: WebAssembly memory never shrinks.
const MEMORY_KEPT = 64 << 20;
// A request of up to so many UTF-16 units is encoded in place.
const SHORT = 1024;

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

/** A request's lines, joined, and as bytes where it is long. */
type Request = string | Uint8Array;

/**
 * A running module. A trap leaves WebAssembly in no state to go on with, so the
 * call after one gets a new instance, which is told again what the first one
 * was told at its start.
 */
export class Instance<E extends Exports> {
  readonly #module: WebAssembly.Module;
  readonly #imports: Imports;
  readonly #told: Request[];
  // A fork is made to be kept, however large.
  readonly #kept: number;
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();
  // None while a call runs, so that nothing that ends one leaves it in use.
  #exports: E | undefined;
  #memory: WebAssembly.Memory | undefined;
  #starts = 0;
  /** The memory, as the latest call left it. */
  bytes = new Uint8Array();

  /** Loads a module, starts it and sends it a request; returns the answer too. */
  static async load<E extends Exports>(source: Source, imports: Imports, first: string[]): Promise<[Instance<E>, Fields[]]> {
    const instance = new Instance<E>(await compile(source), imports, [], MEMORY_KEPT);
    // A page's main thread may start only small modules without waiting.
    instance.#begin(await WebAssembly.instantiate(instance.#module, instance.#linked()));
    return [instance, instance.#tell(request(first))];
  }

  private constructor(module: WebAssembly.Module, imports: Imports, told: Request[], kept: number) {
    this.#module = module;
    this.#imports = imports;
    this.#told = told;
    this.#kept = kept;
  }

  /** Starts another instance, with memory of its own, and sends it one more request; returns the answer too. */
  fork(lines: string[]): [Instance<E>, Fields[]] {
    const instance = new Instance<E>(this.#module, this.#imports, [...this.#told], Infinity);
    return [instance, instance.#tell(request(lines))];
  }

  /** Sends a request and returns the lines of its answer, each read by read. */
  ask(lines: string[]): Fields[];
  ask<T>(lines: string[], read: (fields: Fields) => T): T[];
  ask<T>(lines: string[], read = (fields: Fields) => fields as T): T[] {
    const sent = request(lines);
    const answer = this.call((exports) => this.#exchange(exports, sent));
    if (this.bytes.length > this.#kept) this.#forget();
    return answered(answer, read);
  }

  /** Calls exports; whatever they throw is INTERNAL, and the next call gets a new instance. */
  call<T>(run: (exports: E) => T): T {
    try {
      const exports = this.#exports ?? this.#restart();
      this.#exports = undefined;
      const result = run(exports);
      this.#exports = exports;
      return result;
    } catch (trap) {
      throw this.stopped(trap);
    }
  }

  /**
   * The exports, for calls of one number or two that cannot afford call, or
   * undefined where the next call gets a new instance. What they throw goes to
   * stopped.
   */
  get running(): E | undefined {
    return this.#exports;
  }

  /** How many instances there were: what one was told after its start the next does not know. */
  get starts(): number {
    return this.#starts;
  }

  /** Gives up the instance, and returns what to throw. */
  stopped(trap: unknown): PointsError {
    this.#forget();
    return new PointsError(
      "INTERNAL", `the engine stopped (${(trap as Error).message}) and is started anew: ask for less at once`, "", "", "",
      { cause: trap },
    );
  }

  /** Renews the views of the memory, which may have grown. */
  look(exports: E): void {
    const { buffer } = exports.memory;
    if (this.bytes.buffer === buffer) return;
    this.bytes = new Uint8Array(buffer);
  }

  #tell(sent: Request): Fields[] {
    const answer = answered(this.call((exports) => this.#exchange(exports, sent)), (fields) => fields);
    this.#told.push(sent);
    return answer;
  }

  #restart(): E {
    const exports = this.#begin(new WebAssembly.Instance(this.#module, this.#linked()));
    for (const sent of this.#told) this.#exchange(exports, sent);
    return exports;
  }

  #begin(started: WebAssembly.Instance): E {
    const exports = started.exports as unknown as E;
    this.#memory = exports.memory;
    this.#starts++;
    exports._initialize();
    return (this.#exports = exports);
  }

  #linked(): WebAssembly.Imports {
    return this.#imports(() => this.#memory!);
  }

  #forget(): void {
    this.#exports = this.#memory = undefined;
    this.bytes = new Uint8Array();
  }

  #exchange(exports: E, sent: Request): string {
    // A character takes up to three bytes.
    let size = typeof sent === "string" ? sent.length * 3 : sent.length;
    const to = exports.request(size) >>> 0;
    this.look(exports);
    if (typeof sent !== "string") this.bytes.set(sent, to);
    else size = this.#encoder.encodeInto(sent, this.bytes.subarray(to, to + size)).written;
    const from = exports.answer(size) >>> 0;
    this.look(exports);
    return this.#decoder.decode(this.bytes.subarray(from, from + (exports.answer_size() >>> 0)));
  }
}

function request(lines: string[]): Request {
  let length = lines.length;
  for (const line of lines) length += line.length;
  if (length <= SHORT) return lines.join("\n");
  const bytes = length <= REQUEST_LIMIT ? new TextEncoder().encode(lines.join("\n")) : undefined;
  if (!bytes || bytes.length > REQUEST_LIMIT) throw tooLarge("events");
  return bytes;
}

function answered<T>(answer: string, read: (fields: Fields) => T): T[] {
  const end = answer.indexOf("\n");
  const first = end < 0 ? answer : answer.slice(0, end);
  if (first !== "ok") {
    const [[, code, message, field, event, other]] = readLines(first, (fields) => fields) as [Fields];
    throw new PointsError(code as ErrorCode, shortened(message), field, event, other);
  }
  return readLines(answer.slice(first.length + 1), read);
}

// A message quotes what is wrong, however long that is.
const shortened = (message: string): string => (message.length > 400 ? `${message.slice(0, 200)} … ${message.slice(-200)}` : message);
