import { assertEquals, assertRejects } from "@std/assert";
import { eventIterator } from "../../src/helpers/event_iterator.ts";

/** An iterator, and the names of the hooks that it called. */
function make() {
  const called: string[] = [];
  const made = eventIterator<number>({
    onRead: () => called.push("read"),
    onEnd: () => called.push("end"),
    onLeave: () => called.push("leave"),
  });
  return { ...made, made, called };
}

const DONE = { value: undefined, done: true } as const;

Deno.test("eventIterator() reads values in order, whether they come before or after next()", async () => {
  const { iterator, push, made } = make();
  push(1);
  push(2);
  assertEquals(made.waiting, 2);
  assertEquals(await iterator.next(), { value: 1, done: false });
  assertEquals(await iterator.next(), { value: 2, done: false });
  const [third, fourth] = [iterator.next(), iterator.next()];
  push(3);
  push(4);
  assertEquals(await third, { value: 3, done: false });
  assertEquals(await fourth, { value: 4, done: false });
  assertEquals(made.waiting, 0);
});

Deno.test("eventIterator() delivers what is waiting, then the first error, once", async () => {
  const { iterator, push, end } = make();
  push(1);
  end(new Error("first"));
  end(new Error("second"));
  assertEquals(await iterator.next(), { value: 1, done: false });
  await assertRejects(() => iterator.next(), Error, "first");
  assertEquals(await iterator.next(), DONE);
});

Deno.test("eventIterator() rejects the oldest waiting next() with the error, and ends the others", async () => {
  const { iterator, end } = make();
  const results = Promise.allSettled([iterator.next(), iterator.next()]);
  end(new Error("lost"));
  const [first, second] = await results;
  assertEquals(first.status, "rejected");
  assertEquals(second, { status: "fulfilled", value: DONE });
});

Deno.test("eventIterator() forgets values and error when the loop is left", async () => {
  const { iterator, push, end, made, called } = make();
  push(1);
  end(new Error("lost"));
  assertEquals(await iterator.return!(), DONE);
  assertEquals([made.waiting, called], [0, ["end", "end", "read", "leave"]]);
  assertEquals(await iterator.next(), DONE);
});
