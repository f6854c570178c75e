// Opens the reference page as a reader would, and says what is wrong with it:
// what the description holds and the page does not show, errors, requests.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [, , description, page, picture] = process.argv;
const api = JSON.parse(readFileSync(description, 'utf8'));
const wrong = [];
// Machines are busy at times. What is wrong stays so.
const PATIENCE = 90_000;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
const tab = await browser.newPage({ viewport: { width: 1440, height: 1000 }, colorScheme: 'light' });
tab.on('console', (entry) => {
  if (['error', 'warning'].includes(entry.type())) wrong.push(`console: ${entry.text().slice(0, 200)}`);
});
tab.on('pageerror', (error) => wrong.push(`script: ${error.message.slice(0, 200)}`));
tab.on('request', (request) => {
  const local = ['file:', 'data:', 'blob:'].includes(new URL(request.url()).protocol);
  if (!local) wrong.push(`request: ${request.url()}`);
});

// Markdown as it is shown: without its marks, white space folded.
const folded = (text) => text.replace(/\s+/g, ' ').trim();
const plain = (text) => folded(text.replace(/^\s*\* /gm, '').replace(/`/g, '').replace(/\*(\w+)\*/g, '$1'));

function* paragraphs(text) {
  for (const part of (text ?? '').split(/\n\s*\n|\n(?=\* )/)) if (part.trim()) yield plain(part);
}

// Everything of a schema that a reader needs, to the depth that the page opens.
function* ofSchema(schema, depth = 0) {
  if (!schema || depth > 3) return;
  yield* paragraphs(schema.description);
  for (const value of schema.enum ?? schema['x-extensible-enum'] ?? []) yield String(value);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    yield { field: name };
    yield* ofSchema(property, depth + 1);
  }
  // Of a list, its own description is shown, not that of its items.
  if (schema.items) yield* ofSchema({ ...schema.items, description: '' }, depth + 1);
  if (typeof schema.additionalProperties === 'object') yield* paragraphs(schema.additionalProperties.description);
}

function* ofOperation(path, method, operation) {
  yield path;
  yield method.toUpperCase();
  yield* paragraphs(operation.summary);
  yield* paragraphs(operation.description);
  for (const parameter of operation.parameters ?? []) {
    yield { field: parameter.name };
    yield* paragraphs(parameter.description);
  }
  const body = operation.requestBody?.content['application/json'];
  if (body) {
    yield* paragraphs(operation.requestBody.description);
    yield* ofSchema(body.schema);
    const [first, second] = Object.values(body.examples);
    if (second) yield folded(first.summary);
    for (const [name, value] of Object.entries(first.value)) {
      yield typeof value === 'object' ? `"${name}":` : `"${name}": ${JSON.stringify(value)}`;
    }
  }
  yield 'curl';
  for (const status of Object.keys(operation.responses)) yield status;
  const [response] = Object.values(operation.responses);
  yield* paragraphs(response.description);
  yield* ofSchema(response.content?.['application/json']?.schema);
}

// A field stands on a line of its own, in each place that has it: the request,
// the response. Below a list, `data[].` goes before it.
function missing(shown, wanted) {
  const text = folded(shown);
  const lines = shown.split('\n').map((line) => line.replace(/\u200b/g, '').trim().replace(/^.*\]\./, ''));
  const places = new Map();
  for (const { field } of wanted) if (field) places.set(field, (places.get(field) ?? 0) + 1);
  return [
    ...new Set(wanted.filter((entry) => typeof entry === 'string' && !text.includes(entry))),
    ...[...places]
      .filter(([field, count]) => lines.filter((line) => line === field).length < count)
      .map(([field, count]) => `the field ${field}, ${count} times`),
  ];
}

// Beside more than five parameters the items of a list stay folded until a
// reader folds everything and opens it again. The button says which of the two
// it does, and says it late on a busy machine.
async function reopen(section) {
  const buttons = section.getByTestId('schema-expand-all-button');
  for (let place = 0; place < (await buttons.count()); place += 1) {
    for (const [now, then] of [['Collapse all', 'Expand all'], ['Expand all', 'Collapse all']]) {
      const button = buttons.nth(place);
      if ((await button.innerText()).trim() !== now) continue;
      await button.click();
      // If it does not, what is not shown is told all the same.
      await button.filter({ hasText: then }).waitFor({ timeout: PATIENCE / 9 }).catch(() => {});
    }
  }
}

async function expect(place, section, wanted) {
  let findings;
  const deadline = Date.now() + PATIENCE / 2;
  for (let tries = 1; ; tries += 1) {
    findings = missing(await section.innerText(), wanted);
    if (!findings.length) return;
    if (Date.now() > deadline) break;
    // What else is folded at first opens by itself.
    if (tries % 10 === 0) await reopen(section);
    await tab.waitForTimeout(100);
  }
  for (const finding of findings) wrong.push(`${place} does not show: ${finding}`);
}

// On a busy machine the page may miss where it was sent: a reader loads it again.
async function open(target, section) {
  for (let tries = 3; ; tries -= 1) {
    await tab.goto('about:blank');
    await tab.goto(target);
    const failed = await section.waitFor({ timeout: PATIENCE / 3 }).catch((error) => error);
    if (!failed) return;
    if (tries === 1) throw failed;
  }
}

const address = pathToFileURL(resolve(page)).href;
let count = 0;
try {
  await tab.goto(address);
  await tab.getByRole('heading', { name: api.info.title }).first().waitFor({ timeout: PATIENCE });
  await expect('the start', tab.locator('body'), [...paragraphs(api.info.description), api.servers[0].url]);
  // Such as a reader opens in another tab.
  for (const link of await tab.locator('a[href]').all()) {
    const target = await link.getAttribute('href');
    if (!/^(#|https:)/.test(target)) wrong.push(`a link leads nowhere: ${target}`);
  }
  operations: for (const [path, item] of Object.entries(api.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!operation.operationId) continue;
      count += 1;
      const tag = operation.tags[0].toLowerCase().replaceAll(' ', '-');
      // The operations beside it are on the page as well.
      const section = tab.locator(`[id="${tag}/${operation.operationId.toLowerCase()}"]`);
      await open(`${address}#/${tag}/${operation.operationId.toLowerCase()}`, section);
      await expect(operation.operationId, section, [...ofOperation(path, method, operation)]);
      // Of a page that has to be refused, one reason is enough.
      if (wrong.length && process.env.STOP_AT_FIRST) break operations;
      if (picture && operation.operationId === 'updateOutboundGateway') {
        await section.evaluate((element) => element.scrollIntoView());
        await tab.waitForTimeout(500);
        await tab.screenshot({ path: picture });
      }
    }
  }
} catch (error) {
  wrong.push(`${tab.url()}: ${error.message.split('\n')[0]}`);
}
await browser.close();

if (wrong.length) {
  for (const finding of wrong) console.log(`wrong: ${finding}`);
  process.exit(1);
}
console.log(`${page}: ${count} operations shown whole, no error, no request`);
