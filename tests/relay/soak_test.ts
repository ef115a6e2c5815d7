import { soak } from "../support/relay_soak.ts";

// `bench/programs/relay_soak.ts` runs 10,000 of them
Deno.test("60 sessions that die at random moments leave no session, no socket, no timer and no reservation", async () => {
  await soak(60, 20_261_127);
});
