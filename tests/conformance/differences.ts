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
      "Every POST carries an `Idempotency-Key`, the same on each of its attempts",
    why:
      "a retry must not do things twice; the official SDK takes the option and sends nothing",
    accessors: [],
  },
  {
    what: "A call that wants a stream says `Accept: text/event-stream`",
    why:
      "that is what it accepts; servers and proxies that look at it answer rightly",
    accessors: operations.filter(({ operation }) =>
      operation.stream === "field"
    ).map(({ accessor }) => accessor),
    shapes: ["stream"],
    parts: ["accept"],
  },
  {
    what:
      "Request options stand in their own argument only: `list({}, { signal })`, not `list({ signal })`",
    why:
      "an object that is params or options, told apart by its keys, hides typing errors",
    accessors: ["beta.agents.sessions.events.stream"],
    shapes: ["full", "last variants, unicode", "null"],
    parts: ["query"],
  },
  {
    what:
      "`usage.decisions()` sends a `null` of its query as every other method does, as an empty value",
    why: "one method out of 389 behaves otherwise in the official SDK",
    accessors: ["admin.organization.usage.decisions"],
    shapes: ["null"],
    parts: ["query"],
  },
  {
    what: 'The typed parts of `realtime.calls.create()` have no `filename=""`',
    why: "they are no files; the API's own documentation sends them without",
    accessors: ["realtime.calls.create"],
    shapes: ["full", "last variants, unicode", "null"],
    parts: ["body"],
  },
  {
    what:
      "Text in a form goes out byte by byte; the official SDK's turns line feeds into CR LF unless the form holds a stream",
    why: "a prompt is sent as it was written",
    accessors: [],
  },
  {
    what: "Bytes without a name are refused in a form",
    why: "the official SDK sends each byte as a field of its own",
    accessors: [],
  },
  {
    what: "A list whose cursor repeats ends with an error",
    why: "the official SDK asks for the same pages forever",
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
