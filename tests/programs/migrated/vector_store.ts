import OpenAI, { toFile } from "openai";

const openai = new OpenAI();
const store = await openai.vectorStores.create({ name: "Docs" });
const batch = await openai.vectorStores.fileBatches.uploadAndPoll(store.id, {
  files: [
    await toFile(new TextEncoder().encode("one"), "one.txt"),
    await toFile(new TextEncoder().encode("two"), "two.txt"),
  ],
}, { pollIntervalMs: 1, maxConcurrency: 1 });
console.log(batch.status, batch.file_counts.completed);
const file = await openai.files.waitForProcessing("file_1", {
  pollInterval: 1,
});
console.log(file.status);
