/**
 * The tables as they are on disk, and the specification if it is the one we know.
 *
 * @module
 */
import type { Document, Names, Overlay, Surface } from "./tables.ts";

/** Everything the generator knows. */
export interface Tables {
  spec: Document;
  overlay: Overlay;
  names: Names;
  surface: Surface;
}

const HERE = new URL(".", import.meta.url);

/** What the specification must be, byte for byte. */
export interface SpecLock {
  url: string;
  version: string;
  sha256: string;
}

/** Reads the lock that stands beside the generator. */
export async function readLock(): Promise<SpecLock> {
  return JSON.parse(
    await Deno.readTextFile(new URL("spec.lock.json", HERE)),
  );
}

/**
 * Reads all tables.
 *
 * @param specPath Where the specification lies.
 * @throws {Error} If the specification is not the one of `spec.lock.json`: the overlay was computed for that one only.
 */
export async function readTables(specPath: string): Promise<Tables> {
  const bytes = await Deno.readFile(specPath);
  const lock = await readLock();
  const found = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
    .toHex();
  if (found !== lock.sha256) {
    throw new Error(
      `Cannot generate from "${specPath}" as its sha256 must be ${lock.sha256} (version ${lock.version}): it is ${found}`,
    );
  }
  const [overlay, names, surface] = await Promise.all(
    ["overlay", "names", "surface"].map(readTable),
  );
  return {
    spec: JSON.parse(new TextDecoder().decode(bytes)),
    overlay: overlay as Overlay,
    names: names as Names,
    surface: surface as Surface,
  };
}

async function readTable(name: string): Promise<unknown> {
  return JSON.parse(
    await Deno.readTextFile(new URL(`tables/${name}.json`, HERE)),
  );
}
