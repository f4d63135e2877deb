import createClient from "openapi-fetch";
import type { paths, Problem } from "./api.js";

/** What the service answers instead of data; decide by `problem.type`. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** The API, typed by its OpenAPI document. A record may have other faces than JSON; this client asks for JSON only. */
export function connect(baseUrl: string) {
  return createClient<paths, "application/json" | "application/problem+json">({
    baseUrl,
    headers: { Accept: "application/json" },
  });
}

/** The data of an answer; a problem is thrown. */
export async function data<T>(answer: Promise<{ data: T } | { error: Problem }>): Promise<T> {
  const settled = await answer;
  if ("data" in settled) {
    return settled.data;
  }
  throw new ProblemError(settled.error);
}

interface Page<T> {
  content: T[];
  page: { totalPages: number };
}

/** All records of a list, one page after the other. */
export async function* records<T>(read: (page: number) => Promise<Page<T>>): AsyncGenerator<T> {
  for (let number = 0, pages = 1; number < pages; number++) {
    const { content, page } = await read(number);
    yield* content;
    pages = page.totalPages;
  }
}
