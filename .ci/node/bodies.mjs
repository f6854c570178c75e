// What Redoc does not show is said where it shows it: the description of the
// schema of a body, and the known values of the items of a list. Beside each
// operation stands how to call it, with curl and with the crate.
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

// The example in the documentation of an operation, which is compiled there.
const code = readFileSync('src/generated/snapshot.rs', 'utf8');
function withTheCrate(method, path, original) {
  if (original) {
    const [name] = Object.entries(api.paths[path]).find(([, it]) => it.operationId === original);
    const other = `.with_update_method(videosdk_sip::UpdateMethod::${method[0]}${method.slice(1).toLowerCase()})`;
    return withTheCrate(name.toUpperCase(), path).replace(/^( *)\.send\(\)/m, `$1${other}\n$1.send()`);
  }
  const start = code.indexOf(`: \`${method} ${path}\`.\n`);
  if (start < 0) throw new Error(`src/generated/snapshot.rs does not know ${method} ${path}`);
  const docs = code.slice(start, code.indexOf('pub fn', start));
  const [, lines] = docs.match(/\/\/\/ ```\w*\n([^]*?)\/\/\/ ```/) ?? [];
  if (!lines) return undefined;
  const shown = lines.split('\n').map((line) => line.replace(/^\s*\/\/\/ ?/, ''));
  return shown.filter((line) => !/^#( |$)/.test(line)).join('\n').trim();
}

function withCurl(method, path, operation, shared) {
  const parameters = [...(shared ?? []), ...(operation.parameters ?? [])].map(resolved).filter((it) => it.required);
  const example = (it) => it.example ?? resolved(it.schema)?.example ?? Object.values(it.examples ?? {})[0]?.value;
  const of = (place) => parameters.filter((it) => it.in === place);
  let url = api.servers[0].url + path;
  for (const it of of('path')) url = url.replace(`{${it.name}}`, encodeURIComponent(example(it)));
  const query = of('query').map((it) => `${it.name}=${encodeURIComponent(example(it))}`);
  if (query.length) url += `?${query.join('&')}`;
  const lines = [`curl${method === 'GET' ? '' : ` -X ${method}`} '${url}'`];
  if (operation.security?.length !== 0) lines.push(`-H "Authorization: $VIDEOSDK_AUTH_TOKEN"`);
  const body = operation.requestBody?.content['application/json'];
  const [first] = Object.values(body?.examples ?? {});
  if (first) {
    const json = JSON.stringify(first.value, null, 2).replaceAll("'", "'\\''");
    lines.push("-H 'Content-Type: application/json'", `-d '${json}'`);
  }
  return lines.join(' \\\n  ');
}

for (const [path, item] of Object.entries(api.paths)) {
  for (const [method, operation] of Object.entries(item)) {
    if (!operation.operationId) continue;
    operation['x-codeSamples'] = [
      { lang: 'Shell', label: 'curl', source: withCurl(method.toUpperCase(), path, operation, item.parameters) },
      { lang: 'Rust', label: 'Rust', source: withTheCrate(method.toUpperCase(), path, operation['x-variant-of']) },
    ].filter((it) => it.source);
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
