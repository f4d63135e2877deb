import type { Claim, Form, IntakeCheckRequest, SupplementLimit } from "./api.js";
import { connect, data, ProblemError, records } from "./client.js";

// Each table has to have a line for every value, so a value that is new in the API is an error of the compiler here.
const VERDICT: Record<Claim["appraisal"], string> = {
  SUPPORTED: "holds",
  PARTLY_SUPPORTED: "holds in part",
  CONTRADICTED: "does not hold",
  UNVERIFIABLE: "cannot be verified",
};

const LIMIT: Record<SupplementLimit["status"], string> = {
  NONE_TAKEN: "no supplements",
  NOT_ESTABLISHED: "no limit for this age",
  WITHIN: "within the limit",
  POSSIBLY_ABOVE: "perhaps above the limit",
  ABOVE: "above the limit",
};

const api = connect(process.argv[2] ?? "http://localhost:8080");

async function oralForms(): Promise<Form[]> {
  const page = (page: number) =>
    data(api.GET("/api/v1/forms", { params: { query: { route: "ORAL", sort: ["elementalFraction,desc"], size: 5, page } } }));
  const forms: Form[] = [];
  for await (const form of records(page)) {
    forms.push(form);
  }
  return forms;
}

async function food(words: string): Promise<string> {
  const { content } = await data(api.GET("/api/v1/foods", { params: { query: { q: words, size: 1 } } }));
  const portion = content[0]?.portions.find((portion) => portion.default);
  return portion ? `${content[0]?.name}: ${portion.magnesiumMg} mg in ${portion.label}` : `nothing known of ${words}`;
}

async function claim(slug: string): Promise<string> {
  const claim = await data(api.GET("/api/v1/claims/{slug}", { params: { path: { slug } } }));
  const sources = claim.decidedBy.map((source) => source.slug);
  return `"${claim.statement}" ${VERDICT[claim.appraisal]} (${sources.join(", ")})`;
}

async function check(body: IntakeCheckRequest): Promise<string> {
  const { intake, supplementLimit } = await data(api.POST("/api/v1/intake-checks", { body }));
  const { minMg, maxMg } = intake.supplements;
  return `${minMg} to ${maxMg ?? "any number of"} mg from supplements: ${LIMIT[supplementLimit.status]}`;
}

/** The mistakes of a request, each with the place where it stands. */
async function mistakes(request: Promise<unknown>): Promise<string[]> {
  try {
    await request;
    return [];
  } catch (error) {
    if (error instanceof ProblemError && error.problem.type === "/problems/invalid-body") {
      return (error.problem.errors ?? []).map((mistake) => `${mistake.pointer}: ${mistake.detail}`);
    }
    throw error;
  }
}

const forms = await oralForms();
console.log(`${forms.length} forms, from ${forms.at(0)?.slug} to ${forms.at(-1)?.slug}`);
console.log(await food("almonds dry roasted"));
console.log(await claim("a30"));
const profile = { ageYears: 28, sex: "FEMALE" } as const;
console.log(await check({ profile, supplements: [{ form: "glycinate", amountMg: 200 }] }));
console.log(await mistakes(check({ profile, supplements: [{ amountMg: -1, timesPerDay: 25 }] })));
