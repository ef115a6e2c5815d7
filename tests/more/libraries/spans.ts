/**
 * Collects OpenTelemetry spans in memory.
 *
 * @module
 */

/** The packages that both instrumentations need; the version that fits them. */
export const SDK = "npm:@opentelemetry/sdk-trace-base@2.12.1";

export type Sdk = typeof import("npm:@opentelemetry/sdk-trace-base@2.12.1");

/** Spans of a provider. */
export class Spans {
  readonly #exporter: InstanceType<Sdk["InMemorySpanExporter"]>;

  /** Give it to the instrumentation. */
  readonly provider: InstanceType<Sdk["BasicTracerProvider"]>;

  constructor(
    { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor }: Sdk,
  ) {
    this.#exporter = new InMemorySpanExporter();
    this.provider = new BasicTracerProvider({
      spanProcessors: [new SimpleSpanProcessor(this.#exporter)],
    });
  }

  /** Those that ended, without times and IDs. */
  async take(): Promise<unknown[]> {
    await this.provider.forceFlush();
    return this.#exporter.getFinishedSpans().map((
      { name, kind, status, attributes },
    ) => ({ name, kind, code: status.code, attributes }));
  }
}
