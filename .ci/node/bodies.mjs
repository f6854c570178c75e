// What Redoc does not show is said where it shows it: the description of the
// schema of a body, and the known values of the items of a list.
import { readFileSync, writeFileSync } from 'node:fs';

const [, , file] = process.argv;
const api = JSON.parse(readFileSync(file, 'utf8'));
const resolved = (node) =>
  node?.$ref ? node.$ref.slice(2).split('/').reduce((place, key) => place[key], api) : node;

for (const item of Object.values(api.paths)) {
  for (const operation of Object.values(item)) {
    const answers = Object.values(operation.responses ?? {}).filter((answer) => !answer.$ref);
    for (const body of [operation.requestBody, ...answers]) {
      const { description } = resolved(body?.content?.['application/json']?.schema) ?? {};
      if (description) body.description = `${body.description}\n\n${description}`;
    }
  }
}
for (const schema of Object.values(api.components.schemas)) {
  for (const property of Object.values(schema.properties ?? {})) {
    const { description } = property;
    const known = resolved(property.items)?.['x-extensible-enum'];
    if (known) property.description = `${description}\n\nKnown values: \`${known.join('`, `')}\`.`;
  }
}
writeFileSync(file, JSON.stringify(api));
