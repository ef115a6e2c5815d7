/**
 * The tools of the voice page's model.
 *
 * @module
 */
import { tool } from "../../src/realtime/mod.ts";

/** Returns the time in a time zone. It runs at the relay: the page sees only that it ran. */
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
