/**
 * Path templates and their targets.
 *
 * @module
 */
import { ApiError } from "./api_error.ts";

interface Route<T> {
  readonly segments: readonly string[];
  readonly literal: number;
  readonly target: T;
}

/** Templates of one verb and one length. */
interface Family<T> {
  readonly shapes: Set<string>;
  readonly routes: Route<T>[];
  /** Whether the routes with most literal segments come first. */
  sorted: boolean;
}

/** What a request's path led to. */
export interface Found<T> {
  /** What was registered for the path. */
  readonly target: T;
  /** Placeholders of the template, decoded. */
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the target of `METHOD /path/{with}/placeholders`. */
export class Router<T> {
  readonly #families: Map<string, Family<T>> = new Map();

  /** Registers a target, unless the same template has one already. */
  add(template: string, target: T): void {
    const [method, path] = template.split(" ");
    const segments = path.split("/").slice(1);
    const key = `${method} ${segments.length}`;
    const family = this.#families.get(key) ??
      { shapes: new Set(), routes: [], sorted: true };
    this.#families.set(key, family);
    const shape = path.replace(/\{[^/]*\}/g, "{}");
    if (family.shapes.has(shape)) return;
    family.shapes.add(shape);
    const literal = segments.filter((one) => !one.startsWith("{")).length;
    family.routes.push({ segments, literal, target });
    family.sorted = false;
  }

  /**
   * The target of a request, or `null`; a literal segment wins over a placeholder.
   *
   * @throws {ApiError} 400 if a placeholder is not percent-encoded UTF-8.
   */
  find(method: string, path: string): Found<T> | null {
    const segments = path.split("/").slice(1);
    const family = this.#families.get(`${method} ${segments.length}`);
    if (family === undefined) return null;
    if (!family.sorted) family.routes.sort((a, b) => b.literal - a.literal);
    family.sorted = true;
    for (const route of family.routes) {
      const params = bind(route.segments, segments);
      if (params !== null) return { target: route.target, params };
    }
    return null;
  }
}

function bind(
  template: readonly string[],
  segments: readonly string[],
): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const found = segments[index];
    if (expected.startsWith("{")) {
      if (found === "") return null;
      params[expected.slice(1, -1)] = decoded(found);
    } else if (expected !== found) {
      return null;
    }
  }
  return params;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new ApiError(400, `Invalid URL: '${segment}' cannot be decoded.`);
  }
}
