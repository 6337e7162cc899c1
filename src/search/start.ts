/** The script of every page: small, and nothing else is fetched before somebody asks for it. */
import './near-me/near-me-button.ts';
import './box/search-box.ts';
import './results/search-query.ts';
