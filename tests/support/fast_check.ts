/** The fuzzer, in one version: what the package imports does not name it, for only tests use it. */
export { default } from "npm:fast-check@4.3.0";
