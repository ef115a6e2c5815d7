import OpenAI from "openai";
import type {
  Run,
  RunSubmitToolOutputsAndPollParams,
} from "openai/resources/beta/threads/runs/runs";

const openai = new OpenAI();

async function settle(run: Run): Promise<Run> {
  while (run.status === "requires_action") {
    const calls = run.required_action?.submit_tool_outputs.tool_calls ?? [];
    const params: RunSubmitToolOutputsAndPollParams = {
      thread_id: run.thread_id,
      tool_outputs: calls.map(({ id }) => ({ tool_call_id: id, output: "7" })),
    };
    run = await openai.beta.threads.runs.submitToolOutputsAndPoll(
      run.id,
      params,
      { pollIntervalMs: 1 },
    );
  }
  return run;
}

const run = await openai.beta.threads.runs.createAndPoll("thread_1", {
  assistant_id: "asst_1",
}, { pollIntervalMs: 1 });
console.log(run.status, (await settle(run)).status);
