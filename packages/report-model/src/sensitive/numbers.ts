import { isCalendarDate } from "../facts/dates.js";

/** First two digits of the code of a province (GB/T 2260), with which every identity number begins. Example: 44, of 440783. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/u;
/** A nine-digit region would make a number of anything; nobody is registered as older. */
const OLDEST = 1900;
/** Numbers of files are often made of region, date and count; who was born later is in no such report by number. */
const YOUNGEST = 2015;
/** Weights of the first 17 digits (GB 11643), and the last sign by the remainder. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_SIGNS = "10X98765432";
const IDENTITY_LENGTH = 18;

/** True for an 18-digit identity number whose region, date and check digit fit. */
export function isIdentityNumber(digits: string): boolean {
  if (digits.length !== IDENTITY_LENGTH || !PROVINCE.test(digits)) return false;
  const year = Number(digits.slice(6, 10));
  if (year < OLDEST || year > YOUNGEST || !isDay(year, digits.slice(10, 14))) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return CHECK_SIGNS.charAt(sum % CHECK_SIGNS.length) === digits.charAt(IDENTITY_LENGTH - 1).toUpperCase();
}

/** True for a 15-digit number of the old form, which has no check digit: region and date fit. */
export function isOldIdentityNumber(digits: string): boolean {
  return /^\d{15}$/u.test(digits) && PROVINCE.test(digits) && isDay(OLDEST + Number(digits.slice(6, 8)), digits.slice(8, 12));
}

function isDay(year: number, monthDay: string): boolean {
  return isCalendarDate({ year, month: Number(monthDay.slice(0, 2)), day: Number(monthDay.slice(2)) });
}

/** A mobile number of the mainland. Example: 13800138000. */
const MOBILE = /^1[3-9]\d{9}$/u;

export function isMobileNumber(digits: string): boolean {
  return MOBILE.test(digits);
}

/** A card of one of the card schemes. Example: 6222020200000000000. */
const CARD = /^(?:62|4\d|5[1-5]|3[57]|9\d)\d{14,17}$/u;

/** True for 16 to 19 digits with the right last one (Luhn). */
export function isBankCard(digits: string): boolean {
  if (!CARD.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
