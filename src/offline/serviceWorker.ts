// The service worker: keeps every file of one build, and gives out those of that build only.

declare const self: ServiceWorkerGlobalScope;

/** The files of this build, written in by the build (build/plugins.ts). */
declare const BUILD_FILES: readonly string[];

const files = BUILD_FILES;
const prefix = "tunewise-";
const cacheName = `${prefix}__VERSION__`;

const hostFile = "tunewise.config.json";

/**
 * Fetches the host's file and keeps the answer, which may be that there is none. Any other says
 * nothing of what the host set.
 */
const fetchHostFile = async (cache: Cache, request: Request): Promise<Response> => {
  const response = await fetch(request);
  if (response.ok || response.status === 404) await cache.put(hostFile, response.clone());
  return response;
};

self.addEventListener("install", (event) => {
  const install = async (): Promise<void> => {
    const cache = await caches.open(cacheName);
    await cache.addAll(files.map((file) => new Request(file, { cache: "reload" })));
    try {
      await fetchHostFile(cache, new Request(hostFile, { cache: "reload" }));
    } catch (error) {
      // The build is there as a whole; the next page that opens asks for the host's file again.
      console.warn(`${hostFile} did not load.`, error);
    }
  };
  event.waitUntil(install());
});

self.addEventListener("activate", (event) => {
  const dropOld = async (): Promise<void> => {
    for (const name of await caches.keys()) {
      if (name.startsWith(prefix) && name !== cacheName) await caches.delete(name);
    }
    await self.clients.claim();
  };
  event.waitUntil(dropOld());
});

// A new build waits until the reader agrees: then all open pages load it at once.
self.addEventListener("message", ({ data }) => {
  if (data === "take-over") void self.skipWaiting();
});

/** The host's file as it is now; as it was last, where there is no network or the server fails. */
const freshest = async (request: Request): Promise<Response> => {
  const cache = await caches.open(cacheName);
  try {
    const response = await fetchHostFile(cache, request);
    return response.status < 500 ? response : ((await cache.match(hostFile)) ?? response);
  } catch (error) {
    const last = await cache.match(hostFile);
    if (last) return last;
    throw error;
  }
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, href } = new URL(request.url);
  const scope = new URL(self.registration.scope);
  if (request.method !== "GET" || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return;
  const file = pathname.slice(scope.pathname.length);
  if (file === hostFile) return event.respondWith(freshest(request));
  const isPage = file === "" || file === "index.html";
  if (!isPage && !files.includes(file)) return;
  event.respondWith(
    caches
      .open(cacheName)
      .then((cache) => cache.match(isPage ? scope.href : `${origin}${pathname}`))
      .then((kept) => kept ?? fetch(href)),
  );
});
