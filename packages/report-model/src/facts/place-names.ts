import { ETHNIC_PLACE, GOVERNMENT_OF, OF_HEAD_OFFICE, UNIT_ABOVE, ZONE } from "../text/chinese-names.js";

/** 安澜市清河县云溪镇 as 云溪镇 below 安澜市 and 清河县. */
export function partedPlace(place: string): { readonly above: readonly string[]; readonly own: string } {
  const above: string[] = [];
  let own = place.replace(OF_HEAD_OFFICE, "");
  for (let unit = UNIT_ABOVE.exec(own); unit !== null; unit = UNIT_ABOVE.exec(own)) {
    above.push(unit[0]);
    own = own.slice(unit[0].length);
  }
  return { above, own: above.length > 0 ? own.replace(GOVERNMENT_OF, "") : own };
}

/** True where the short name is made of units of the long one in their order, with the same end: 县市监局 in 清河县市场监督管理局. */
export function isAbbreviation(short: string, long: string): boolean {
  if (short.charAt(short.length - 1) !== long.charAt(long.length - 1)) return false;
  let at = 0;
  for (const unit of short.slice(0, -1)) {
    at = long.indexOf(unit, at) + 1;
    if (at === 0) return false;
  }
  return at < long.length;
}

/** 雁回乡 and 雁回苗族乡, 岭川县 and 岭川瑶族自治县, 苏左旗 and 苏尼特左旗: the place's own name, without what its people are called. */
export function isSamePlace(one: string, other: string): boolean {
  if (one.endsWith(other) || other.endsWith(one)) return true;
  const [first, second] = [partedPlace(one), partedPlace(other)];
  const [nearest, others] = [first.above.at(-1), second.above.at(-1)];
  if (nearest !== undefined && others !== undefined && nearest !== others) return false;
  const [short, long] = first.own.length < second.own.length ? [first.own, second.own] : [second.own, first.own];
  return ETHNIC_PLACE.test(long) && short.charAt(0) === long.charAt(0) && isAbbreviation(short, long);
}

/** 鹭屿经开区 and 闽南鹭屿经济技术开发区: a zone's name in full or short form, with or without what stands above it. */
export function isSameZone(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.endsWith(short) || (ZONE.test(short) && ZONE.test(long) && isAbbreviation(short, long));
}
