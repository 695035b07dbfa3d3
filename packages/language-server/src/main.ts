import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "./server/serve.js";

/** How a client says that it talks otherwise than over standard input and output. */
const TRANSPORT = /^--(?:node-ipc|socket|pipe|stdio)\b/u;

if (!process.argv.some((word) => TRANSPORT.test(word))) process.argv.push("--stdio");

serve(createConnection(ProposedFeatures.all)).listen();
