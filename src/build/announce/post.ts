/** Milliseconds after which a request is given up. */
const TIME_LIMIT = 30_000;
/** Tries of one request. */
const TRIES = 4;
/** Milliseconds before the second try; doubled before each further one. */
const FIRST_WAIT = 1000;

/** An answer, or what kept it from coming. */
export type Answer = { readonly status: number; readonly text: string } | { readonly failed: string };

/** How a request waits before it is sent again. */
export type Wait = (milliseconds: number) => Promise<void>;

/**
 * Posts a text; when the server is busy (429, 5xx) or does not answer, again after a while, at most four times. The
 * server's own Retry-After is obeyed where it is longer.
 */
export async function post(url: string, type: string, body: string, wait: Wait): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const { answer, retryAfter } = await postOnce(url, type, body);
    const mayPass = 'failed' in answer || answer.status === 429 || answer.status >= 500;
    if (!mayPass || attempt === TRIES) return answer;
    await wait(Math.max(FIRST_WAIT * 2 ** (attempt - 1), retryAfter * 1000));
  }
}

async function postOnce(
  url: string,
  type: string,
  body: string,
): Promise<{ readonly answer: Answer; readonly retryAfter: number }> {
  try {
    const signal = AbortSignal.timeout(TIME_LIMIT);
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': type }, body, signal });
    const retryAfter = Number(response.headers.get('retry-after') ?? 0) || 0;
    return { answer: { status: response.status, text: await response.text() }, retryAfter };
  } catch (error) {
    return { answer: { failed: error instanceof Error ? error.name : 'Error' }, retryAfter: 0 };
  }
}
