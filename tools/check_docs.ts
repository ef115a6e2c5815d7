// `deno doc --lint` on every entry point, and on the generated modules that they
// export as namespaces and properties: the linter treats types that are only reachable that way as private.
import { entryPoints, ROOT, sourceFiles } from "./module_graph.ts";

const reached = (await sourceFiles("src/generated")).filter((path) =>
  /^src\/generated\/(?:types\/|resources\.d\.ts$)/.test(path)
);
const { code } = await new Deno.Command(Deno.execPath(), {
  args: ["doc", "--lint", ...await entryPoints(), ...reached],
  cwd: ROOT,
  stdout: "null", // the documentation itself; complaints come on stderr
}).spawn().status;
Deno.exit(code);
