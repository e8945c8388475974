import module from "node:module";

// Node keeps what it compiled, so that the next start is quicker. Node 20 cannot.
if ("enableCompileCache" in module) module.enableCompileCache();
const { main } = await import("./cli/main.ts");
await main(process.argv);
