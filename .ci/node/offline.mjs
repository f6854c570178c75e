// Makes a page of `redocly build-docs` one that fetches nothing: the logo of
// Redoc comes with it, and the browser is told to refuse everything else. Its
// links lead somewhere from a disk, too.
import { readFileSync, writeFileSync } from 'node:fs';

const [, , file] = process.argv;
let page = readFileSync(file, 'utf8');

function replace(what, by) {
  if (!page.includes(what)) throw new Error(`${file}: there is no ${what}`);
  page = page.replaceAll(what, () => by);
}

const logo =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2238%22 height=%2212%22%3E' +
  '%3Ctext y=%2210%22 font-family=%22sans-serif%22 font-size=%2211%22 fill=%22gray%22%3ERedoc%3C/text%3E%3C/svg%3E';
replace('https://cdn.redoc.ly/redoc/logo-mini-full.svg', logo);
replace('https://cdn.redoc.ly/redoc/logo-mini.svg', logo);
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
].join('; ');
const head = `<head>\n  <meta http-equiv="Content-Security-Policy" content="${policy}">`;
// The first one: scripts have the word in them as well.
page = page.replace('<head>', () => head);
// Links to paths lead nowhere from a disk; the page itself knows fragments.
const links = page.match(/(?<=<a [^>]*href=")\/(?=[\w/-]*")/g) ?? [];
if (!links.length) throw new Error(`${file}: there are no links`);
page = page.replace(/(?<=<a [^>]*href=")\/(?=[\w/-]*")/g, '#/');
writeFileSync(file, page);
