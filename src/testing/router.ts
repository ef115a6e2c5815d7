/**
 * Path templates and what answers them.
 *
 * @module
 */

interface Route<T> {
  readonly segments: readonly string[];
  readonly literal: number;
  readonly target: T;
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
  readonly #routes: Map<string, Route<T>[]> = new Map();

  /** Registers a target, unless the same template has one already. */
  add(template: string, target: T): void {
    const [method, path] = template.split(" ");
    const segments = path.split("/").slice(1);
    const key = `${method} ${segments.length}`;
    const routes = this.#routes.get(key) ?? [];
    const literal = segments.filter((segment) => !segment.startsWith("{"))
      .length;
    if (
      routes.some((route) => shape(route.segments) === shape(segments))
    ) return;
    routes.push({ segments, literal, target });
    routes.sort((a, b) => b.literal - a.literal);
    this.#routes.set(key, routes);
  }

  /** The target of a request, or `null`; a literal segment wins over a placeholder. */
  find(method: string, path: string): Found<T> | null {
    const segments = path.split("/").slice(1);
    const routes = this.#routes.get(`${method} ${segments.length}`) ?? [];
    for (const route of routes) {
      const params = bind(route.segments, segments);
      if (params !== null) return { target: route.target, params };
    }
    return null;
  }
}

function shape(segments: readonly string[]): string {
  return segments.map((segment) => segment.startsWith("{") ? "{}" : segment)
    .join("/");
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
      params[expected.slice(1, -1)] = decodeURIComponent(found);
    } else if (expected !== found) {
      return null;
    }
  }
  return params;
}
