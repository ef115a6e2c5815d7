import OpenAI from "openai";

const openai = new OpenAI();
const stream = openai.chat.completions.stream({
  model: "gpt-5",
  messages: [{ role: "user", content: "Say hello" }],
});
stream.on("content", (delta, snapshot) => console.log(delta, snapshot));
const completion = await stream.finalChatCompletion();
console.log(completion.choices[0]?.message.content);
