/** The first character of every letter in the order of 拼音, in which browsers sort Chinese. No sound begins with i, u or v. */
const letters = 'abcdefghjklmnopqrstwxyz';
const firsts = [...'阿八嚓咑妸发旮哈丌咔垃呣拏噢妑七呥仨他屲夕丫帀'];
const order = new Intl.Collator('zh-CN-u-co-pinyin');
const known = new Map<string, string>();

/** The initials of the 拼音 of a text, other signs as they are: 安阳市 is ays. A character with two sounds has the commoner one. */
export function initials(text: string): string {
  return [...text].map(initial).join('');
}

function initial(sign: string): string {
  if (!/\p{Script=Han}/u.test(sign)) return sign.toLowerCase();
  let found = known.get(sign);
  if (found === undefined) {
    const at = firsts.findIndex((first) => order.compare(first, sign) > 0);
    found = letters[(at < 0 ? firsts.length : at) - 1] ?? sign;
    known.set(sign, found);
  }
  return found;
}
