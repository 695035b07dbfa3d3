export { serve } from "./server/serve.js";
export { skeletonsOf, type Skeleton } from "./providers/completion/skeletons.js";
export { snippetOf } from "./providers/completion/completion.js";
