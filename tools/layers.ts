// The layering of src/ as data: which rooms there are, and in which order they stand.

/**
 * Rooms of a folder from the bottom up: folders (`core/`) and files (`errors.ts`). A room may
 * import itself and the rooms of lower rungs, never a room of its own rung or of a higher one.
 */
export type Ladder = readonly (readonly string[])[];

/** The ladder of each folder, by its path. */
export const LADDERS: Readonly<Record<string, Ladder>> = {
  "src/": [
    ["error_details.ts"],
    ["errors.ts", "version.ts"],
    ["auth_errors.ts", "output_errors.ts", "stream_errors.ts"],
    ["core/"],
    ["schema/"],
    ["results/", "socket/", "tools/"],
    ["contract.ts", "otel/"],
    ["config/"],
    ["http/", "generated/"],
    ["webhooks/"],
    ["realtime/", "testing/", "helpers/", "auth/"],
    ["resources/", "relay/", "providers/"],
    ["client_resources.ts"],
    ["client_hooks.ts"],
    ["client.ts"],
    ["openai.ts"],
    ["runtime.ts"],
    ["runtime.d.ts"],
    ["runtime.js"],
    ["azure/", "bedrock/"],
    ["testing.ts", "subpaths/", "doctor/"],
  ],
  "src/realtime/": [
    ["wire/"],
    ["audio/", "conversation/"],
    ["channel/"],
    ["session/"],
    ["surfaces/", "phone/"],
    ["runtime.ts"],
    ["runtime.d.ts"],
    ["runtime.js"],
    ["mod.ts", "tap.ts"],
  ],
  "src/relay/": [
    ["wire/", "store/"],
    ["adapters/", "flow/"],
    ["limits/", "options/"],
    ["filter/", "survival/"],
    ["admission/"],
    ["session/"],
    ["http/"],
    ["serve.ts"],
    ["relay.ts"],
    ["mod.ts"],
  ],
  "src/testing/": [
    [
      "api_error.ts",
      "clock.ts",
      "fields.ts",
      "ids.ts",
      "request_matcher.ts",
      "suppressed.ts",
      "tokens.ts",
    ],
    [
      "bounds.ts",
      "rate_limits.ts",
      "router.ts",
      "secrets.ts",
      "webhook_request.ts",
    ],
    ["schema/", "recorder.ts", "faults.ts"],
    ["model.ts", "network/", "chaos.ts", "check_fault.ts"],
    ["fake_state.ts", "usage.ts", "cassette/"],
    ["audio_usage.ts", "sound/"],
    ["settings.ts", "server/"],
    ["handlers/"],
    ["realtime/"],
    ["fake.ts"],
    ["program.ts"],
  ],
};

/** A restriction that the order of the rooms does not express. */
export interface Rule {
  /** Modules that the rule is about. */
  readonly of: RegExp;
  /** What they must not import. */
  readonly never: RegExp;
  /** Whether imports of imports count as well. */
  readonly deep?: true;
  readonly why: string;
}

/** Restrictions besides the ladders. */
export const RULES: readonly Rule[] = [
  {
    of: /^src\/http\//,
    never: /^src\/(generated\/|client\.ts$)/,
    deep: true,
    why: "http works without generated code and without the client",
  },
  {
    of: /^src\/generated\//,
    never: /^(?!src\/generated\/|src\/contract\.ts$)/,
    why: "generated code imports only the contract",
  },
  {
    of: /^src\/contract\.ts$/,
    never: /^src\/(?!core\/|results\/)/,
    why: "the contract imports only core and results",
  },
  {
    of: /^src\/(socket|realtime|relay|testing)\//,
    never: /^src\/(config|http|resources)\/|^src\/(client|openai)\.ts$/,
    deep: true,
    why: "sockets, sessions and the fake work without the client",
  },
];

/** The only module of src/ that may import both http and generated code. */
export const MEETING_POINT = "src/client.ts";

/** Files that `tools/bundle.ts` writes. They import what their modules import, and those are checked. */
export const BUNDLED = /\/(runtime|pipeline)\.js$/;

/** Most files of hand-written source in one folder. */
export const MOST_FILES = 30;

/** Folders whose files a tool writes. */
export const GENERATED = /^src\/(generated|subpaths\/resources)\//;

/**
 * Wire types import one another across the modules that the official SDK puts them in. They
 * are types only and never loaded, so a cycle among them is harmless.
 */
export const WIRE_TYPES = /^src\/generated\/types\//;
