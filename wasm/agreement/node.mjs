// A worker of run.mjs: answers chunks in node, with the build it is given.
import { parentPort, workerData } from "node:worker_threads";
import { compileBuild } from "../vectors.mjs";
import { compare } from "./answer.mjs";

const load = await compileBuild(workerData);
const engine = await load();
parentPort.postMessage("ready");
parentPort.on("message", async (chunk) => parentPort.postMessage(await compare(engine, load, chunk)));
