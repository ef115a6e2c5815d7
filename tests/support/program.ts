/** The configuration that programs need for their imports. */
export const CONFIG: string = new URL("../../deno.json", import.meta.url)
  .pathname;

/** Where programs find the sources. */
export const SOURCE: string = new URL("../../src", import.meta.url).href;

/** Options of a program. */
export interface Program {
  /** Its text. */
  readonly code: string;
  /** Flags of `deno run`. @default {["--no-prompt"]} */
  readonly flags?: readonly string[];
  /** Its whole environment, but for what Deno itself needs. */
  readonly env?: Readonly<Record<string, string>>;
  /** A `.env` file in its folder. */
  readonly dotenv?: string;
}

/**
 * Runs a small program in a process, an environment and a folder of its own.
 *
 * @returns What it printed, errors last.
 */
export async function run(
  { code, flags = ["--no-prompt"], env = {}, dotenv }: Program,
): Promise<string> {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(`${folder}/main.ts`, code);
    if (dotenv !== undefined) {
      await Deno.writeTextFile(`${folder}/.env`, dotenv);
    }
    const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["run", "--no-check", `--config=${CONFIG}`, ...flags, "main.ts"],
      cwd: folder,
      clearEnv: true,
      env: { NO_COLOR: "1", ...inherited(), ...env },
      stdin: "null",
    }).output();
    const text = new TextDecoder();
    return text.decode(stdout) + text.decode(stderr);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

function inherited(): Record<string, string> {
  const kept =
    /^(?:PATH|HOME|DENO_.*|NODE_EXTRA_CA_CERTS|JSR_URL|TMPDIR|XDG_.*)$/i;
  return Object.fromEntries(
    Object.entries(Deno.env.toObject()).filter(([name]) => kept.test(name)),
  );
}
