/**
 * How our requests and results differ from those of the official SDK, and why. Everything else must be equal.
 *
 * @module
 */

import { loadSpec } from "../../src/testing/schema/api_spec.ts";

const { operations } = await loadSpec();

/** An intentional difference. */
export interface Difference {
  /** What differs. */
  readonly what: string;
  /** Why ours is better. */
  readonly why: string;
  /** Operations in which the tests observe it; empty if they never observe it. */
  readonly accessors: readonly string[];
  /** Shapes of arguments in which they observe it; all by default. */
  readonly shapes?: readonly string[];
  /** Parts of the request that differ; all others must be equal. */
  readonly parts?: readonly Part[];
}

/** A part of a request that is compared. */
export type Part = "accept" | "query" | "body";

/** All differences of the generated surface. */
export const DIFFERENCES: readonly Difference[] = [
  {
    what:
      "Each POST carries an `Idempotency-Key`, the same for all of its attempts",
    why:
      "a retry must not execute a request twice; the official SDK accepts the option and sends nothing",
    accessors: [],
  },
  {
    what: "A request for a stream sends `Accept: text/event-stream`",
    why: "servers and proxies may choose the content type by this header",
    accessors: operations.filter(({ operation }) =>
      operation.stream === "field"
    ).map(({ accessor }) => accessor),
    shapes: ["stream"],
    parts: ["accept"],
  },
  {
    what:
      "`beta.agents.sessions.events.stream(id, params)` sends its parameters",
    why:
      "without a third argument the official SDK takes them for request options and drops them",
    accessors: ["beta.agents.sessions.events.stream"],
    shapes: ["full", "last variants, unicode", "null"],
    parts: ["query"],
  },
  {
    what: "`usage.decisions()` sends `null` in its query as an empty value",
    why: "all other methods do, also in the official SDK",
    accessors: ["admin.organization.usage.decisions"],
    shapes: ["null"],
    parts: ["query"],
  },
  {
    what:
      'The typed parts of `realtime.calls.create()` are sent without `filename=""`',
    why: "they are not files, and the API's documentation sends none",
    accessors: ["realtime.calls.create"],
    shapes: ["full", "last variants, unicode", "null"],
    parts: ["body"],
  },
  {
    what: "Text in a form is sent unchanged",
    why:
      "the official SDK converts line feeds to CR LF, unless the form contains a stream",
    accessors: [],
  },
  {
    what: "Bytes without a file name are refused in a form",
    why: "the official SDK sends each byte as a separate field",
    accessors: [],
  },
  {
    what: "A list whose cursor repeats throws an error",
    why: "the official SDK requests the same pages forever",
    accessors: [],
  },
];

/** The parts in which a call must differ; all others must be equal. */
export function differingParts(accessor: string, shape: string): Set<Part> {
  return new Set(
    DIFFERENCES.filter(({ accessors, shapes }) =>
      accessors.includes(accessor) &&
      (shapes === undefined || shapes.includes(shape))
    ).flatMap(({ parts = [] }) => parts),
  );
}
