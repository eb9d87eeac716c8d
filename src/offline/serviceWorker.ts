// The service worker: keeps every file of one build, and gives out those of that build only.

interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void;
}

interface Extendable {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface WorkerEvents {
  readonly install: Extendable;
  readonly activate: Extendable;
  readonly message: { readonly data: unknown };
  readonly fetch: { readonly request: Request; readonly respondWith: (response: Promise<Response>) => void };
}

const worker = globalThis as unknown as WorkerScope;

// Written in by the build (build/plugins.ts).
const files = "__FILES__" as unknown as readonly string[];
const prefix = "tunewise-";
const cacheName = `${prefix}__VERSION__`;

worker.addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(cacheName).then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: "reload" })))),
  );
});

worker.addEventListener("activate", (event) => {
  const dropOld = async (): Promise<void> => {
    for (const name of await caches.keys()) {
      if (name.startsWith(prefix) && name !== cacheName) await caches.delete(name);
    }
    await worker.clients.claim();
  };
  event.waitUntil(dropOld());
});

// A new build waits until the reader agrees: then all open pages load it at once.
worker.addEventListener("message", ({ data }) => {
  if (data === "take-over") void worker.skipWaiting();
});

const hostFile = "tunewise.config.json";

/** The host's file as it is now, and without network as it was last. */
const freshest = async (request: Request): Promise<Response> => {
  const cache = await caches.open(cacheName);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const last = await cache.match(request);
    if (last) return last;
    throw error;
  }
};

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, href } = new URL(request.url);
  const scope = new URL(worker.registration.scope);
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
