/**
 * Reads the tables, and the specification if it is the locked one.
 *
 * @module
 */
import type { Document, Names, Overlay, Surface } from "./tables.ts";

/** All input of the generator. */
export interface Tables {
  spec: Document;
  overlay: Overlay;
  names: Names;
  surface: Surface;
}

const HERE = new URL(".", import.meta.url);

/** Identifies the specification. */
export interface SpecLock {
  url: string;
  version: string;
  sha256: string;
}

/** Reads `spec.lock.json`. */
export async function readLock(): Promise<SpecLock> {
  return JSON.parse(
    await Deno.readTextFile(new URL("spec.lock.json", HERE)),
  );
}

/**
 * Reads all tables.
 *
 * @param specPath Path of the specification.
 * @throws {Error} If the specification is not the one of `spec.lock.json`: the overlay only fits that one.
 */
export async function readTables(specPath: string): Promise<Tables> {
  const bytes = await Deno.readFile(specPath);
  const lock = await readLock();
  const found = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
    .toHex();
  if (found !== lock.sha256) {
    throw new Error(
      `Cannot generate from "${specPath}": its sha256 must be ${lock.sha256} (version ${lock.version}), got ${found}`,
    );
  }
  const [overlay, traffic, names, surface] = await Promise.all(
    ["overlay", "traffic", "names", "surface"].map(readTable),
  ) as [Overlay, Overlay, Names, Surface];
  return {
    spec: JSON.parse(new TextDecoder().decode(bytes)),
    // What real responses have comes after what the official SDK knows.
    overlay: {
      ...overlay,
      "x-corrections": [
        ...overlay["x-corrections"],
        ...traffic["x-corrections"],
      ],
    },
    names,
    surface,
  };
}

async function readTable(name: string): Promise<unknown> {
  return JSON.parse(
    await Deno.readTextFile(new URL(`tables/${name}.json`, HERE)),
  );
}
