/**
 * The resources that are written by hand, as one file: `tools/bundle.ts` makes `runtime.js` of it,
 * since ten TypeScript modules would add a tenth to the start-up of every program.
 *
 * @module
 */
export {
  BetaAgents,
  BetaAgentsEnvironments,
  BetaAgentsEnvironmentsFiles,
  BetaAgentsSessions,
  BetaAgentsSessionsArtifacts,
} from "./agents.ts";
export { Beta } from "./beta.ts";
export { Chat, ChatCompletions } from "./chat.ts";
export { Files } from "./files.ts";
export {
  Batches,
  Evals,
  EvalsRuns,
  FineTuning,
  FineTuningJobs,
  Videos,
} from "./jobs.ts";
export { Live } from "./live.ts";
export { Realtime } from "./realtime.ts";
export { Responses } from "./responses.ts";
export { BetaThreads, BetaThreadsRuns } from "./threads.ts";
export { Uploads } from "./uploads.ts";
export {
  VectorStores,
  VectorStoresFileBatches,
  VectorStoresFiles,
} from "./vector_stores.ts";
export { Webhooks } from "./webhooks.ts";
