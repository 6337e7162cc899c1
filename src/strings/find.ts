/** What `npm run find` says about itself. */
export const findHelp = `Usage: npm run find -- [--json] [QUERY]

Finds places as the site's search box does: names, half a name, old names, pinyin, initials, codes.
Without QUERY it reads one query per input line and prints one JSON object per line.

  --json   print {query, total, results: [{adcode, name, parents, status, extent, township,
           formerly, matched, url}]}, best first, at most ten
  --help   print this
`;
