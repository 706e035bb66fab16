// Answers chunks in a thread of node.
import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** Starts a thread with a build; the committed wasm/dist where none is given. */
export async function openWorker(name, build) {
  const worker = new Worker(new URL("node.mjs", import.meta.url), { workerData: build });
  await once(worker, "message");
  return {
    name,
    async compare(text) {
      worker.postMessage(text);
      const [compared] = await once(worker, "message");
      return compared;
    },
    close: () => worker.terminate(),
  };
}
