/**
 * What the model of the voice page can do besides talking.
 *
 * @module
 */
import { tool } from "../../src/realtime/mod.ts";

/** Tells the time in a time zone. It runs at the relay: the page sees only that it ran. */
export const time = tool({
  name: "time",
  description: "The current time in a time zone",
  input: {
    type: "object",
    properties: {
      zone: { type: "string", description: 'IANA name, such as "Europe/Rome"' },
    },
    required: ["zone"],
    additionalProperties: false,
  },
  run: ({ zone }) =>
    new Date().toLocaleTimeString("en", { timeZone: String(zone) }),
});
