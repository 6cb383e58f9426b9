/** Where messages go that are not part of the protocol: a line to stderr. */
export type Log = (message: string) => void;
