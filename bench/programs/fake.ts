// Imports the fake, starts it, and sends one request; prints the duration of each step, in ms.
const begun = performance.now();
const { fakeOpenAI } = await import("../../src/testing.ts");
const imported = performance.now();
await using fake = await fakeOpenAI();
const started = performance.now();
await (await fetch(`${fake.baseURL}/models`, {
  headers: { authorization: "Bearer sk-x" },
})).json();
const answered = performance.now();
console.log(JSON.stringify({
  import: imported - begun,
  start: started - imported,
  first: answered - started,
}));
