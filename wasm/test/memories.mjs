/**
 * Watches what is started in a page from now on, and returns the memories of
 * all of it, in order; they grow with it.
 */
export function watchMemories() {
  const memories = [];
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(Instance, [module, imports]) {
      const instance = new Instance(module, imports);
      memories.push(instance.exports.memory);
      return instance;
    },
  });
  return memories;
}
