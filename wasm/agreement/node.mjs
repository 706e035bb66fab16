// A worker of run.mjs: answers chunks in node, with the build it is given, or
// with both that ship.
import { parentPort, workerData } from "node:worker_threads";
import { loadCalculator } from "../dist/calculator.js";
import { compileBuild } from "../vectors.mjs";
import { compare } from "./answer.mjs";

const load = await compileBuild(workerData);
const engines = { load, engine: await load(), calculator: workerData ? undefined : await loadCalculator() };
parentPort.postMessage("ready");
parentPort.on("message", async (chunk) => parentPort.postMessage(await compare(engines, chunk)));
