import { FOR_HOURS, setFlags } from "lint-report";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "./server/serve.js";

/** How a client says that it talks otherwise than over standard input and output. */
const TRANSPORT = /^--(?:node-ipc|socket|pipe|stdio)\b/u;

if (!process.argv.some((word) => TRANSPORT.test(word))) process.argv.push("--stdio");

// A document is read anew at every key: many drafts, read by the same program.
setFlags(FOR_HOURS);

serve(createConnection(ProposedFeatures.all)).listen();
