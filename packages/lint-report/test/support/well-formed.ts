const TOKEN = /<\?xml [^<>]*\?>|<!DOCTYPE html>|<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*(\/?)>|<|&(?!(?:amp|lt|gt|quot|#39|#\d+);)/gu;

/** Names of the elements of a document in order, after checking that each is closed where it should be and that no stray sign of markup is left. */
export function elementsOf(document: string, voids: readonly string[] = []): readonly string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const match of document.matchAll(TOKEN)) {
    const [token, closing, name, , self] = match;
    if (token.startsWith("<?xml") || token === "<!DOCTYPE html>") continue;
    if (name === undefined) throw new Error(`Cannot read ${document.slice(match.index, match.index + 60)}, expected an element or an entity`);
    if (closing === "/") {
      const last = open.pop();
      if (last !== name) throw new Error(`Cannot close ${name}, expected ${String(last)}`);
    } else {
      names.push(name);
      if (self !== "/" && !voids.includes(name)) open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`Cannot end, expected ${open.join(" ")} to be closed`);
  return names;
}

/** The values of an attribute, with entities read. */
export function attributeValues(document: string, element: string, name: string): readonly string[] {
  const pattern = new RegExp(`<${element}\\b[^>]*?\\s${name}="([^"]*)"`, "gu");
  return [...document.matchAll(pattern)].map(([, value = ""]) => value.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", "\"").replaceAll("&#39;", "'").replaceAll("&amp;", "&"));
}
