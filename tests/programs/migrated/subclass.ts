import OpenAI from "openai";

class Completions extends OpenAI.Chat.Completions {
  override create(body: any, options?: any): any {
    console.log("create", body.model);
    return super.create({ ...body, model: "gpt-5" }, options);
  }
}
class Chat extends OpenAI.Chat {
  override completions = new Completions(this._client);
}
class Threads extends OpenAI.Beta.Threads {}
class Files extends OpenAI.VectorStores.Files {}
class Client extends OpenAI {
  override chat = new Chat(this);
  override responses = new OpenAI.Responses(this);
}

const client = new Client();
const stream = client.chat.completions.stream({
  model: "default",
  messages: [{ role: "user", content: "Say hello" }],
});
console.log(await stream.finalContent());
const threads: OpenAI["beta"]["threads"] = new Threads(client);
const files: OpenAI["vectorStores"]["files"] = new Files(client);
console.log(typeof threads.createAndRunPoll, typeof files.uploadAndPoll);
console.log(typeof client.responses.parse);
