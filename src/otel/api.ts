/**
 * The part of `npm:@opentelemetry/api` that is used, so that the package is not a dependency.
 *
 * @module
 */

/** Values of attributes. */
export type OtelAttributes = Record<
  string,
  string | number | boolean | string[]
>;

/** A span. */
export interface OtelSpan {
  /** Sets attributes. */
  setAttributes(attributes: OtelAttributes): unknown;
  /** Adds an event. */
  addEvent(name: string, attributes?: OtelAttributes): unknown;
  /** Sets the status. */
  setStatus(status: { code: number }): unknown;
  /** Ends the span. */
  end(): void;
}

/** Makes spans. */
export interface OtelTracer {
  /** Starts a span. */
  startSpan(
    name: string,
    options: { kind: number; attributes: OtelAttributes },
    // deno-lint-ignore no-explicit-any -- the Context of the package, which is opaque here
    context?: any,
  ): OtelSpan;
}

/** A histogram. */
export interface OtelHistogram {
  /** Records a value. */
  record(value: number, attributes?: OtelAttributes): void;
}

/** Makes instruments. */
export interface OtelMeter {
  /** Makes a histogram. */
  createHistogram(
    name: string,
    options: {
      description: string;
      unit: string;
      advice: { explicitBucketBoundaries: number[] };
    },
  ): OtelHistogram;
}

/** What the module `npm:@opentelemetry/api` exports, as far as it is used. */
export interface OtelApi {
  /** Traces. */
  readonly trace: {
    /** A tracer. */
    getTracer(name: string, version?: string): OtelTracer;
    /** A context with a span. */
    // deno-lint-ignore no-explicit-any -- opaque types of the package
    setSpan(context: any, span: any): any;
  };
  /** Metrics. */
  readonly metrics: {
    /** A meter. */
    getMeter(name: string, version?: string): OtelMeter;
  };
  /** Contexts. */
  readonly context: {
    /** The present one. */
    // deno-lint-ignore no-explicit-any -- an opaque type of the package
    active(): any;
    /** Runs a function within one. */
    // deno-lint-ignore no-explicit-any -- an opaque type of the package
    with<T>(context: any, run: () => T): T;
  };
}
