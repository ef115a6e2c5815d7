import OpenAI from "openai";
import { CursorPage } from "openai/pagination";
import { APIResource } from "openai/resource";

interface Widget {
  id: string;
}
class WidgetsPage extends CursorPage<Widget> {}

class Widgets extends APIResource {
  list() {
    return this._client.getAPIList<Widget, WidgetsPage>(
      "/widgets",
      WidgetsPage,
      { query: { limit: 1 } },
    );
  }
  retrieve(id: string) {
    return this._client.request<Widget>({
      method: "get",
      path: `/widgets/${id}`,
    });
  }
}

const widgets = new Widgets(new OpenAI());
for await (const { id } of widgets.list()) console.log(id);
console.log(await widgets.retrieve("a"));
