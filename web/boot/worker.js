// The service worker: after one visit the site works without a network.
//
// One version of the site is one cache, filled as a whole or not at all.
// Pages come from the network while there is one, so a new version shows at
// once; without one they come from this version's cache. Names of assets hold
// a hash of their content, so an asset can be taken from any version's cache,
// and a page never meets an asset of another version.
"use strict";

const version = "{{version}}";
const files = {{files}};
const prefix = "wsclose " + registration.scope + " ";
const current = prefix + version;

// How long a page may take to come from the network before the cached one is
// shown, in milliseconds.
const patience = 3000;

const address = (path) => new URL(path, registration.scope).href;
const hashed = /\/assets\/[^/]+\.[0-9a-f]{8,}\.[^/]+$/;

addEventListener("install", (event) => {
  event.waitUntil(install());
});

async function install() {
  const cache = await caches.open(current);
  try {
    // Past the browser's own cache, which may hold pages of an older version.
    await cache.addAll(files.map((path) => new Request(address(path), {
      cache: hashed.test(address(path)) ? "default" : "reload",
    })));
    await complete(cache);
  } catch (error) {
    await caches.delete(current);
    throw error;
  }
  await skipWaiting();
}

// complete throws when a page refers to an asset that this version does not
// have: then the site was being replaced while it was fetched. The browser
// tries again on a later visit.
async function complete(cache) {
  const have = new Set(files);
  for (const path of files) {
    if (path !== "" && !path.endsWith("/") && !path.endsWith(".html")) continue;
    const text = await (await cache.match(address(path))).text();
    for (const [asset] of text.matchAll(/assets\/[\w-]+\.[0-9a-f]{8,}\.\w+/g)) {
      if (!have.has(asset)) throw new Error(`${path || "/"} needs ${asset}, which version ${version} does not have`);
    }
  }
}

addEventListener("activate", (event) => {
  event.waitUntil(activate());
});

// activate deletes our own older caches, but for the latest of them: a page
// that is still open may want an asset of it. Caches of others on this origin
// are not ours to touch.
async function activate() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current);
  await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)));
  await clients.claim();
}

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(registration.scope)) return;
  if (hashed.test(new URL(request.url).pathname)) event.respondWith(asset(request));
  else event.respondWith(page(request));
});

// asset answers from whichever version has it.
async function asset(request) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix)) continue;
    const found = await (await caches.open(name)).match(request.url);
    if (found) return found;
  }
  return fetch(request);
}

// page answers from the network, or from the cache of this version when the
// network is gone or slow.
async function page(request) {
  const found = await cached(request);
  const network = fetch(request);
  if (!found) {
    return network.catch((error) => missing(request, error));
  }
  const late = new Promise((resolve) => setTimeout(resolve, patience, found));
  return Promise.race([network.catch(() => found), late]);
}

// cached finds a page whatever its query, with or without the slash at its
// end: "/?q=1006" is the index, "/1006" is "/1006/".
async function cached(request) {
  const url = new URL(request.url);
  url.search = url.hash = "";
  const cache = await caches.open(current);
  const found = await cache.match(url.href);
  if (found) return found;
  if (url.pathname.endsWith("/index.html")) {
    return cache.match(url.href.slice(0, -"index.html".length));
  }
  if (request.mode === "navigate" && !url.pathname.endsWith("/") && await cache.match(url.href + "/")) {
    return Response.redirect(url.href + "/", 302);
  }
}

// missing answers for a page that we do not have while the network is gone.
async function missing(request, error) {
  const found = request.mode === "navigate" && await (await caches.open(current)).match(address("404.html"));
  if (!found) throw error;
  return new Response(found.body, { status: 404, headers: found.headers });
}
