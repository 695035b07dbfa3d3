import type { AuthorityKind, Standard } from "@lint-report/standard";
import { groupBy } from "../group-by.js";
import { CONJUNCTIONS, ENUMERATION_COMMA } from "../text/chinese.js";
import type { NamedAuthority } from "./authority.js";

/** How a committee and a government are named in one breath: 镇党委、政府, for 镇党委 and 镇人民政府. */
interface Pair {
  readonly text: string;
  readonly committee: string;
  readonly government: string;
  readonly kinds: readonly AuthorityKind[];
}

const PLACE = "{{place}}";
const JOINTS = ["", ENUMERATION_COMMA, ...CONJUNCTIONS];
/** Shortest name of a government without its place: 政府. */
const SHORTEST = 2;

const known = new WeakMap<Standard, ReadonlyMap<string, readonly Pair[]>>();

/** All pairs of a standard by their last letter, longest first; made once. */
function pairsOf(standard: Standard): ReadonlyMap<string, readonly Pair[]> {
  const remembered = known.get(standard);
  if (remembered !== undefined) return remembered;
  const byText = new Map<string, Pair>();
  for (const pair of standard.authorities.filter(({ level }) => level !== "department").flatMap(pairsOfKind)) {
    byText.set(pair.text, { ...pair, kinds: [...new Set([...byText.get(pair.text)?.kinds ?? [], ...pair.kinds])] });
  }
  const pairs = groupBy([...byText.values()].sort((a, b) => b.text.length - a.text.length), ({ text }) => text.slice(-1));
  known.set(standard, pairs);
  return pairs;
}

function pairsOfKind(kind: AuthorityKind): readonly Pair[] {
  const committees = [...new Set([...kind.partyNames, kind.shortParty])];
  const governments = [...new Set([...kind.names, kind.shortGovernment])].flatMap((government) => {
    const bare = government.startsWith(kind.place) ? government.slice(kind.place.length) : "";
    return [government, bare].filter((text) => text.length >= SHORTEST);
  });
  const government = kind.officialName.replace(PLACE, kind.place);
  return committees.flatMap((committee) => governments.flatMap((text) => JOINTS.map((joint): Pair => ({ text: committee + joint + text, committee, government, kinds: [kind] }))));
}

/** Committee and government of one place that make up a text, the second without the place's name: 云溪镇党委、政府. */
export function pairNamed(text: string, standard: Standard): readonly NamedAuthority[] {
  const pair = pairsOf(standard).get(text.slice(-1))?.find((each) => text.length > each.text.length && text.endsWith(each.text));
  if (pair === undefined) return [];
  const { committee, government, kinds } = pair;
  const above = text.slice(0, -pair.text.length);
  const cut = above.length + committee.length;
  const prefix = standard.forms.partyNames.find((each) => above.startsWith(each)) ?? "";
  return [
    { name: text.slice(0, cut), start: 0, end: cut, kinds, party: true },
    { name: above.slice(prefix.length) + government, start: cut, end: text.length, kinds, party: false },
  ];
}
