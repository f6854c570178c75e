// What Redoc does not show is said where it shows it: the description of the
// schema of a body, and the known values of the items of a list.
import { readFileSync, writeFileSync } from 'node:fs';

const [, , file] = process.argv;
const api = JSON.parse(readFileSync(file, 'utf8'));
const resolved = (node) =>
  node?.$ref ? node.$ref.slice(2).split('/').reduce((place, key) => place[key], api) : node;

for (const item of Object.values(api.paths)) {
  for (const operation of Object.values(item)) {
    const responses = Object.values(operation.responses ?? {}).filter((it) => !it.$ref);
    for (const body of [operation.requestBody, ...responses]) {
      const { description } = resolved(body?.content?.['application/json']?.schema) ?? {};
      if (description) body.description = `${body.description}\n\n${description}`;
    }
  }
}
for (const schema of Object.values(api.components.schemas)) {
  // Of a choice of strings it shows no description at all.
  if (schema.anyOf?.every((one) => resolved(one).type === 'string')) {
    delete schema.anyOf;
    schema.type = 'string';
  }
  for (const property of Object.values(schema.properties ?? {})) {
    const { description } = property;
    const known = resolved(property.items)?.['x-extensible-enum'];
    if (known) property.description = `${description}\n\nKnown values: \`${known.join('`, `')}\`.`;
  }
}
writeFileSync(file, JSON.stringify(api));
