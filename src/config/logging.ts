/**
 * What is logged, and where.
 *
 * @module
 */

/** How much is logged; each level includes those before it. */
export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

/** Where log lines go; `console` is a logger. */
export interface Logger {
  /** Never called: a failure is thrown, and the program decides whether to log it. */
  error: (message: string, ...rest: unknown[]) => void;
  /** A problem that the user should fix. */
  warn: (message: string, ...rest: unknown[]) => void;
  /** One line for each request and each retry. */
  info: (message: string, ...rest: unknown[]) => void;
  /** Headers, with credentials redacted. Bodies are never logged. */
  debug: (message: string, ...rest: unknown[]) => void;
}

/** Logging, resolved. */
export interface Logging {
  readonly logger: Logger;
  readonly logLevel: LogLevel;
  /** Where calls are logged, `null` if they are not. */
  readonly log: { readonly logger: Logger; readonly level: LogLevel } | null;
}

const LEVELS: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];

/**
 * Whether lines of a level are logged.
 *
 * @param wanted Level of the client.
 * @param level Level of the line.
 */
export function isLogged(wanted: LogLevel, level: LogLevel): boolean {
  return LEVELS.indexOf(wanted) >= LEVELS.indexOf(level);
}

/**
 * Resolves logger and level. An unknown level is logged as a warning, and replaced by `warn`.
 *
 * @param logger The user's logger, if any.
 * @param level The user's level in any case, if any.
 */
export function resolveLogging(
  logger: Logger = console,
  level: string = "warn",
): Logging {
  const logLevel = checkLevel(`${level}`.toLowerCase(), logger);
  return {
    logger,
    logLevel,
    log: isLogged(logLevel, "info") ? { logger, level: logLevel } : null,
  };
}

function checkLevel(level: string, logger: Logger): LogLevel {
  const known = LEVELS.find((one) => one === level);
  if (known === undefined) {
    logger.warn(
      `[duplex] logLevel, or OPENAI_LOG, must be one of ${
        LEVELS.join(", ")
      }: using "warn"`,
    );
  }
  return known ?? "warn";
}
