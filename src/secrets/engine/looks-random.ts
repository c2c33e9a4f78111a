import { entropyOf } from './entropy.ts';

/** Two letters that often stand together in words and names of any language that code is written in. */
const pairs = new Set(
  'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev ld ry mp fe bl ab gh ty op wo sa ay ex ke fr oo av ag if ap gr od bo sp rd do uc bu ei ov by rm ep tt oc fa'.split(
    ' ',
  ),
);

/**
 * Whether a text looks like what a generator made and not like a word, a name, a path or a number. Short texts need both letters and digits; a
 * password that a person chose is none of them.
 */
export function looksRandom(secret: string): boolean {
  if (secret.length < 12 || entropyOf(secret) < 2.8) return false;
  const letters = secret.replace(/[^A-Za-z]/g, '');
  const digits = secret.replace(/[^0-9]/g, '');
  // The letters of hexadecimal numbers stand together as in words.
  if (/^[0-9a-fA-F-]+$/.test(secret)) return digits.length * 5 >= secret.length && letters.length >= 2;
  const [number = ''] = /[0-9a-fA-F]{20,}/.exec(secret) ?? [];
  if (number !== '' && number.replace(/[^0-9]/g, '').length * 5 >= number.length) return true;
  if (letters.length < 4) return false;
  if (digits.length === 0 && (secret.length < 24 || !/[a-z]/.test(secret) || !/[A-Z]/.test(secret))) return false;
  return shareOfPairs(secret) < 0.5;
}

/** Of neighbouring letters those that words have, as a share. */
function shareOfPairs(secret: string): number {
  let known = 0;
  let all = 0;
  for (let index = 1; index < secret.length; index += 1) {
    const pair = secret.slice(index - 1, index + 1);
    if (!/^[A-Za-z]{2}$/.test(pair)) continue;
    all += 1;
    if (pairs.has(pair.toLowerCase())) known += 1;
  }
  return all < 3 ? 0 : known / all;
}
