/**
 * AWS credentials: from the environment, a shared file, or the credential server of a container.
 *
 * @module
 */
import { fieldsOf, readMetadata } from "../../auth/metadata.ts";
import { readFile } from "../../core/runtime.ts";
import { OpenAIError } from "../../errors.ts";
import { variable } from "../variables.ts";

/** Keys that sign requests. */
export interface AwsCredentialIdentity {
  /** ID of the access key. */
  accessKeyId: string;
  /** The secret key. */
  secretAccessKey: string;
  /** Session token, which temporary keys require. */
  sessionToken?: string;
  /** When temporary keys expire. */
  expiration?: Date;
}

/** Returns keys; called before every attempt. */
export type AwsCredentialsProvider = () =>
  | AwsCredentialIdentity
  | Promise<AwsCredentialIdentity>;

/** How long before they expire keys of a container are requested again, in ms. */
const RENEWAL = 5 * 60_000;

/** Address of the ECS credential server. */
const CONTAINER = "http://169.254.170.2";

/**
 * The default chain: `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, the shared credentials file,
 * the credential server of a container (ECS, EKS). With a profile, only the file. Keys of a
 * container are kept until they are about to expire.
 *
 * @param profile Profile of the shared credentials file.
 */
export function defaultCredentials(profile?: string): AwsCredentialsProvider {
  let current: AwsCredentialIdentity | undefined;
  let running: Promise<AwsCredentialIdentity> | undefined;
  return async () => {
    const own = profile === undefined
      ? fromEnvironment() ?? fromFile(variable("AWS_PROFILE") ?? "default")
      : fromFile(profile);
    if (own) return own;
    if (profile !== undefined || containerURL() === undefined) {
      throw new OpenAIError(missing(profile));
    }
    const end = current?.expiration?.getTime() ?? -Infinity;
    if (current && Date.now() < end - RENEWAL) return current;
    running ??= fromContainer().finally(() => running = undefined);
    return current = await running;
  };
}

function missing(profile: string | undefined): string {
  return profile === undefined
    ? "Cannot find AWS credentials: looked in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, the shared credentials file, and AWS_CONTAINER_CREDENTIALS_*. Pass accessKeyId and secretAccessKey, or credentialProvider, which may be that of @aws-sdk/credential-providers"
    : `Cannot find profile ${
      JSON.stringify(profile)
    } with aws_access_key_id and aws_secret_access_key in ${filePath()}: check the name, and that the program may read the file; for other kinds of profiles pass credentialProvider`;
}

function fromEnvironment(): AwsCredentialIdentity | undefined {
  return identity(
    variable("AWS_ACCESS_KEY_ID"),
    variable("AWS_SECRET_ACCESS_KEY"),
    variable("AWS_SESSION_TOKEN"),
  );
}

function filePath(): string {
  return variable("AWS_SHARED_CREDENTIALS_FILE") ??
    `${variable("HOME", "USERPROFILE") ?? ""}/.aws/credentials`;
}

function fromFile(profile: string): AwsCredentialIdentity | undefined {
  const file = readFile(filePath());
  if (!("value" in file)) return undefined;
  const values = readProfile(file.value, profile);
  return identity(
    values.aws_access_key_id,
    values.aws_secret_access_key,
    values.aws_session_token,
  );
}

/**
 * The values of a profile.
 *
 * @param text Text of a shared credentials file.
 * @param profile Name of the profile.
 */
export function readProfile(
  text: string,
  profile: string,
): Record<string, string> {
  const values: Record<string, string> = {};
  let isOurs = false;
  for (const line of text.split(/\r?\n/)) {
    const [, section] = /^\s*\[\s*([^\]]+?)\s*\]/.exec(line) ?? [];
    if (section !== undefined) isOurs = section === profile;
    const [, name, value] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (isOurs && name) values[name] = value;
  }
  return values;
}

function containerURL(): string | undefined {
  const path = variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
  return path === undefined
    ? variable("AWS_CONTAINER_CREDENTIALS_FULL_URI")
    : CONTAINER + path;
}

async function fromContainer(): Promise<AwsCredentialIdentity> {
  const file = variable("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE");
  const found = file === undefined ? undefined : readFile(file);
  const token = found && "value" in found
    ? found.value.trim()
    : variable("AWS_CONTAINER_AUTHORIZATION_TOKEN");
  const url = new URL(containerURL()!);
  return await readMetadata(
    url,
    token ? { authorization: token } : {},
    {},
    async (response) => {
      const { AccessKeyId, SecretAccessKey, Token, Expiration } =
        await fieldsOf(response);
      const keys = identity(AccessKeyId, SecretAccessKey, Token);
      if (keys === undefined) {
        throw new OpenAIError(
          `Cannot get AWS credentials from ${url.host}: status ${response.status}, without keys`,
        );
      }
      return typeof Expiration === "string"
        ? { ...keys, expiration: new Date(Expiration) }
        : keys;
    },
  );
}

function identity(
  accessKeyId: unknown,
  secretAccessKey: unknown,
  sessionToken: unknown,
): AwsCredentialIdentity | undefined {
  if (!isText(accessKeyId) || !isText(secretAccessKey)) return undefined;
  return {
    accessKeyId,
    secretAccessKey,
    ...(isText(sessionToken) ? { sessionToken } : {}),
  };
}

/** Whether a value is a text that is not blank. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
