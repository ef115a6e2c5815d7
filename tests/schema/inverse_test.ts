import { assertEquals } from "@std/assert";
// deno-lint-ignore no-import-prefix -- tests only
import fc from "npm:fast-check@4.3.0";
import { outputSchema } from "../../src/schema/mod.ts";

/** A schema, a value of it, and the value as the model writes it under the strict schema. */
interface Sample {
  schema: Record<string, unknown>;
  value: unknown;
  sent: unknown;
}

const leaf: fc.Arbitrary<Sample> = fc.oneof(
  fc.string().map((value) => ({
    schema: { type: "string" },
    value,
    sent: value,
  })),
  fc.integer().map((value) => ({
    schema: { type: "integer" },
    value,
    sent: value,
  })),
  fc.option(fc.boolean()).map((value) => ({
    schema: { anyOf: [{ type: "boolean" }, { type: "null" }] },
    value,
    sent: value,
  })),
);

const { sample } = fc.letrec<{ sample: Sample; object: Sample }>((tie) => {
  const field = fc.record({
    of: tie("sample"),
    mode: fc.constantFrom("required", "present", "absent"),
  });
  const object = fc.array(field, { maxLength: 4 }).map((fields): Sample => {
    const schema = {
      type: "object",
      properties: {} as Record<string, unknown>,
      required: [] as string[],
    };
    const value: Record<string, unknown> = {};
    const sent: Record<string, unknown> = {};
    fields.forEach(({ of, mode }, at) => {
      const key = `f${at}`;
      schema.properties[key] = of.schema;
      // A field that takes null itself keeps it, so it is never left out here.
      const takesNull = "anyOf" in of.schema;
      if (mode === "required") schema.required.push(key);
      const isAbsent = mode === "absent" && !takesNull;
      if (!isAbsent) value[key] = of.value;
      sent[key] = isAbsent ? null : of.sent;
    });
    return { schema, value, sent };
  });
  const array = fc.tuple(tie("sample"), fc.nat(3)).map((
    [of, count],
  ): Sample => ({
    schema: { type: "array", items: of.schema },
    value: Array(count).fill(of.value),
    sent: Array(count).fill(of.sent),
  }));
  const union = fc.tuple(tie("sample"), tie("sample"), fc.boolean()).map(
    ([a, b, first]): Sample => {
      const branch = (kind: string, of: Sample) => ({
        type: "object",
        properties: { kind: { const: kind }, it: of.schema },
        required: ["kind", "it"],
      });
      const [kind, of] = first ? ["a", a] : ["b", b];
      return {
        schema: { oneOf: [branch("a", a), branch("b", b)] },
        value: { kind, it: of.value },
        sent: { kind, it: of.sent },
      };
    },
  );
  return {
    object,
    sample: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      object,
      array,
      union,
    ),
  };
});

Deno.test("what the strict schema adds is undone, for any schema and value", () => {
  fc.assert(
    fc.property(sample, ({ schema, value, sent }) => {
      const output = outputSchema(schema);
      const isObject = schema.type === "object";
      const text = JSON.stringify(isObject ? sent : { value: sent });
      assertEquals(output.parseSync(text), value);
    }),
    { numRuns: 500, seed: 7 },
  );
});
