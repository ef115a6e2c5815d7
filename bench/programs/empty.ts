// A program that does nothing; asked for it, it tells its peak of memory.
if (Deno.args[0] === "peak") {
  console.log(Deno.readTextFileSync("/proc/self/status"));
}
