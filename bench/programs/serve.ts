// fake.ts, with a bare server.
const begun = performance.now();
const server = Deno.serve(
  { hostname: "127.0.0.1", port: 0, onListen: () => {} },
  () => Response.json({ object: "list", data: [] }),
);
const started = performance.now();
await (await fetch(`http://127.0.0.1:${server.addr.port}/`)).json();
const answered = performance.now();
console.log(JSON.stringify({
  import: 0,
  start: started - begun,
  first: answered - started,
}));
await server.shutdown();
