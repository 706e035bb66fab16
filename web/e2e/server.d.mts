/** Calls run with the address of a server of its own, and returns what it returns: 0 for all well. */
export function withServer(options: { readonly postgres?: boolean }, run: (url: string) => Promise<number>): Promise<number>
