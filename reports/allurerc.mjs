// How the HTML report is made: `make report`, fixtures/evidence/report.py.
// Every result carries a label "verdict" (fixtures/verdicts.py); the categories go by it, not by words in messages.

const verdict = (kind) => ({ labels: { verdict: kind } });

const name = process.env.REPORT_NAME ?? "MCP gateway acceptance";
// One file that opens by a double click and travels by mail; report.py decides by the size of the evidence.
const singleFile = Boolean(process.env.REPORT_SINGLE_FILE);

const charts = [
  { type: "currentStatus", title: "Results of this run" },
  { type: "statusDynamics", title: "Results over the last runs", limit: 20 },
  { type: "statusTransitions", title: "New and fixed failures per run", limit: 20 },
  { type: "testResultSeverities", title: "Results by severity", includeUnset: false },
  { type: "durations", title: "How long scenarios take" },
  { type: "durationDynamics", title: "Duration over the last runs", limit: 20 },
];

export default {
  name,
  historyPath: process.env.REPORT_HISTORY,
  historyLimit: 50,
  // What only Allure needs; the tree is built of epic, feature and story.
  hideLabels: ["framework", "language", "titlePath", "parentSuite", "suite", "subSuite", /^_/],
  // The first category that matches takes the result: what needs somebody's work comes first.
  categories: [
    { id: "product", name: "New product defect", matchers: [verdict("failed")], groupBy: ["severity"], expand: true },
    { id: "unexpected", name: "Unexpected pass: remove the known defect", matchers: [verdict("unexpected pass")] },
    { id: "known", name: "Known defect", matchers: [verdict("known defect")], groupBy: [{ label: "defect" }], groupByMessage: false },
    { id: "infrastructure", name: "Infrastructure: the product was not judged", matchers: [verdict("infrastructure")] },
    { id: "suite", name: "Suite error: the product was not judged", matchers: [verdict("suite error")] },
    { id: "unsupported", name: "Not supported by this gateway", matchers: [verdict("not supported")] },
    { id: "skipped", name: "Skipped, with its reason", matchers: [verdict("skipped")] },
  ],
  plugins: {
    awesome: {
      options: { reportName: name, singleFile, groupBy: ["epic", "feature", "story"], theme: "auto", charts },
    },
    dashboard: {
      options: { reportName: `${name}: trends`, singleFile, layout: charts },
    },
  },
};
