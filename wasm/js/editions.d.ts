import type { EditionFile } from "./programs.js";

export type { EditionFile };

/** Programs by name, each with its editions from the oldest to the newest. */
export type Editions = Readonly<Record<string, readonly EditionFile[]>>;

/** The programs and editions that ship. */
export declare const editions: Editions;
