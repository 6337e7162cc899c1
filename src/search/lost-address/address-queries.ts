/**
 * What an address without a page may ask the place search, the whole of it first, then its last part, then what
 * stands above that.
 * @param path of the address, as the browser has it
 * @param base path of the site, with trailing slash
 * @example addressQueries('/net/fujian/zhangzhou/dongshan/', '/net/')[0] // 'fujian zhangzhou dongshan'
 */
export function addressQueries(path: string, base: string): readonly string[] {
  const below = path.startsWith(base) ? path.slice(base.length) : path;
  const words = decoded(below)
    .replace(/\.\w+$/, '')
    .replaceAll(/[-_]/g, '')
    .split('/')
    .filter((word) => word !== '');
  const tails = words.slice(0, 1).map(() => words.slice(-1));
  const heads = words.map((_, dropped) => words.slice(0, words.length - dropped));
  const [whole, ...above] = heads;
  return [...new Set([...(whole ? [whole] : []), ...tails, ...above].map((part) => part.join(' ')))];
}

/** An address may hold signs that mean no character. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
