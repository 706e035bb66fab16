// What the stock Go compiler's builds import, for tests and benchmarks: a WASI
// program. The engine does no I/O: what it asks for at the start may fail or be
// zero, but for the clock.

/** The imports of an instance, by its memory. */
export function wasi(memory) {
  const badDescriptor = 8;
  const known = {
    clock_time_get(_clock, _precision, to) {
      new DataView(memory().buffer).setBigUint64(to, 1n, true);
      return 0;
    },
    fd_prestat_get: () => badDescriptor,
    proc_exit(code) {
      throw new Error(`the program exited with ${code}`);
    },
  };
  return { wasi_snapshot_preview1: new Proxy(known, { get: (of, name) => of[name] ?? (() => 0) }) };
}
