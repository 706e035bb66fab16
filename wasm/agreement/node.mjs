// A worker of run.mjs: answers chunks in node, with the build it is given.
import { parentPort, workerData } from "node:worker_threads";
import { loadBuild } from "../vectors.mjs";
import { compare } from "./answer.mjs";

const engine = await loadBuild(workerData);
const load = (editions) => loadBuild(workerData, editions);
parentPort.postMessage("ready");
parentPort.on("message", async (chunk) => parentPort.postMessage(await compare(engine, load, chunk)));
