import { assert, assertEquals } from "@std/assert";
import {
  SOUND_ADVICE,
  soundProblem,
} from "../../../examples/voice/client/sound_problem.ts";

Deno.test("soundProblem() knows the errors of getUserMedia()", () => {
  const of = (name: string) => soundProblem(new DOMException("", name), true);
  assertEquals(
    ["NotAllowedError", "NotFoundError", "NotReadableError", "Odd"].map(of),
    ["denied", "missing", "busy", "unknown"],
  );
});

Deno.test("soundProblem() is the page's address where the page is not secure", () => {
  assertEquals(soundProblem(new TypeError("undefined"), false), "insecure");
});

Deno.test("SOUND_ADVICE says in one sentence what to do", () => {
  for (const advice of Object.values(SOUND_ADVICE)) {
    assert(/^[A-Z][^.]+: [^.]+\.$|^No .+\.$/.test(advice), advice);
  }
});
