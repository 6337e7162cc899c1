/** The script of every page: small, and nothing else is fetched before somebody asks for it. */
import './near-me-button.ts';
import './search-box.ts';
import './search-query.ts';
