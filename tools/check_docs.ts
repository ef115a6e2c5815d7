// `deno doc --lint` on every entry point.
import { entryPoints, ROOT } from "./module_graph.ts";

const { code } = await new Deno.Command(Deno.execPath(), {
  args: ["doc", "--lint", ...await entryPoints()],
  cwd: ROOT,
  stdout: "null", // the documentation itself; complaints come on stderr
}).spawn().status;
Deno.exit(code);
