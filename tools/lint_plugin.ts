// Lint rules of this project.

/** Modules that may use Deno's API; all other modules of src/ use only web standards. */
const AT_HOME =
  /^(core\/runtime\.ts|helpers\/audio\/.*|testing\.ts|testing\/.*|relay\/.*|doctor\/mod\.ts)$/;

/** Parents under which `Deno` is a type, which is erased before the program runs. */
const TYPES = ["TSQualifiedName", "TSTypeQuery", "TSPropertySignature"];

const SRC = decodeURI(new URL("../src/", import.meta.url).pathname);

const plugin: Deno.lint.Plugin = {
  name: "duplex",
  rules: {
    "web-standard": {
      create(context): Deno.lint.LintVisitor {
        const file = context.filename.replaceAll("\\", "/");
        const at = file.indexOf(SRC.replace(/^\/(?=[A-Z]:)/, ""));
        if (at !== 0 || AT_HOME.test(file.slice(SRC.length))) return {};
        return {
          Identifier(node): void {
            const parent: Deno.lint.Node = node.parent;
            if (node.name !== "Deno" || TYPES.includes(parent.type)) return;
            context.report({
              node,
              message:
                "Deno's API is only allowed in core/runtime.ts, helpers/audio/, testing/, relay/ and programs",
              hint:
                "Accept it as an argument, or add a function to core/runtime.ts",
            });
          },
        };
      },
    },
  },
};
export default plugin;
