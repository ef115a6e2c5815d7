// A program that does nothing, or on request prints its peak memory.
if (Deno.args[0] === "peak") {
  console.log(Deno.readTextFileSync("/proc/self/status"));
}
