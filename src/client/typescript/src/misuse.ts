// What the types have to refuse. Where they allow it, the compiler reports an unused @ts-expect-error.
import type { Claim, Food, IntakeCheckRequest, Problem, Suggestion } from "./api.js";
import { connect, data } from "./client.js";

export const sexes: IntakeCheckRequest["profile"][] = [
  { ageYears: 28, sex: "FEMALE" },
  // @ts-expect-error the vocabulary is upper case
  { ageYears: 28, sex: "female" },
  // @ts-expect-error no such property
  { ageYears: 28, height: 180 },
  // @ts-expect-error a number is no text
  { ageYears: "28" },
];

// @ts-expect-error the profile is needed
export const nobody: IntakeCheckRequest = { supplements: [] };

export function read(claim: Claim, food: Food, suggestion: Suggestion, problem: Problem): unknown[] {
  return [
    claim.appraisal,
    // @ts-expect-error no such verdict
    claim.appraisal === "TRUE",
    // @ts-expect-error no such property
    claim.verdict,
    food.percentDailyValue ?? 0,
    // @ts-expect-error a food without portions has no share of the Daily Value
    food.percentDailyValue + 1,
    // @ts-expect-error a list may be empty
    food.portions[0].grams,
    suggestion.href,
    // @ts-expect-error a suggestion is any record, not a food
    suggestion.magnesiumMg,
    problem.type === "/problems/not-found",
    // @ts-expect-error no such type
    problem.type === "/problems/teapot",
  ];
}

export async function ask(): Promise<void> {
  const api = connect("http://localhost:8080");
  await data(api.GET("/api/v1/forms", { params: { query: { absorption: "HIGH" } } }));
  // @ts-expect-error no such value
  await data(api.GET("/api/v1/forms", { params: { query: { absorption: "BEST" } } }));
  // @ts-expect-error no such parameter
  await data(api.GET("/api/v1/forms", { params: { query: { colour: "red" } } }));
  // @ts-expect-error no such address
  await api.GET("/api/v1/form");
  // @ts-expect-error the slug is needed
  await api.GET("/api/v1/foods/{slug}");
}
