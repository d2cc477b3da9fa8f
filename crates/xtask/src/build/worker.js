// What the app needs to open, and what residents may read without a network. Only public files are
// kept, and nothing that is sent is ever touched: appointments and applications pass by here.
const OPENING = OPENING_FILES;
const SITE = 'egude-site-SITE_VERSION';
const DATA = 'egude-data';
// Milliseconds until a copy is better than waiting, where there is one.
const PATIENCE = 3000;

// The name says what is in it.
const isForEver = (path) => /-[0-9a-f]{16,}(_bg)?\.(js|wasm|bin|css)$/.test(path);
const isFile = (path) => /^\/(config\.json|manifest\.webmanifest|(locales|policy|flows|icons|fonts|aid|marriage)\/[^?]*)$/.test(path);
// The directory of service points, and the names of regions.
const isDirectory = (path) => /\/(places|regions)(\/[0-9]{12})?(\.json)?$/.test(path) && !path.includes('/staff/');
const isPage = (path) => !path.startsWith('/api/') && !path.slice(path.lastIndexOf('/')).includes('.');

const good = (answer) => answer && answer.ok && answer.type === 'basic';

async function keep(name, request, answer) {
    if (!good(answer)) return;
    try {
        await (await caches.open(name)).put(request, answer);
    } catch {
        // No room: what was kept before stays.
    }
}

// The same content for ever: once is enough.
async function once(request) {
    const kept = await caches.match(request.url, { ignoreVary: true });
    if (kept) return kept;
    const answer = await fetch(request);
    await keep(SITE, request.url, answer.clone());
    return answer;
}

// What the server says, or, where that takes too long or does not come, what it said last.
async function fresh(event, name, request, url) {
    const coming = fetch(request).then(async (answer) => {
        const copy = answer.clone();
        event.waitUntil(keep(name, url, copy));
        return answer;
    });
    coming.catch(() => {});
    const kept = await caches.match(url, { ignoreVary: true });
    if (!kept) return coming;
    const late = new Promise((tell) => setTimeout(() => tell(kept), PATIENCE));
    const answered = coming.then((answer) => (answer.status < 500 ? answer : kept), () => kept);
    event.waitUntil(coming.catch(() => {}));
    return Promise.race([answered, late]);
}

// A page opens with the server's newest, or with the copy that fits the files that are here.
async function page(event) {
    const kept = await caches.match('/', { ignoreVary: true });
    const coming = fetch(event.request);
    if (!kept) return coming;
    const late = new Promise((tell) => setTimeout(() => tell(kept), PATIENCE));
    const answered = coming.then((answer) => (answer.status < 500 ? answer : kept), () => kept);
    return Promise.race([answered, late]);
}

self.addEventListener('install', (event) => {
    const files = OPENING.map((file) => (file === '/' ? new Request(file, { cache: 'no-cache' }) : file));
    event.waitUntil(caches.open(SITE).then((site) => site.addAll(files)));
});

self.addEventListener('activate', (event) => {
    const others = (name) => name.startsWith('egude-') && name !== SITE && name !== DATA;
    event.waitUntil(
        caches
            .keys()
            .then((names) => Promise.all(names.filter(others).map((name) => caches.delete(name))))
            .then(() => self.clients.claim()),
    );
});

self.addEventListener('fetch', (event) => {
    const { request } = event;
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.origin !== self.location.origin) return;
    const path = url.pathname;
    if (request.mode === 'navigate') {
        if (isPage(path)) event.respondWith(page(event));
    } else if (isForEver(path)) {
        event.respondWith(once(request));
    } else if (isFile(path)) {
        event.respondWith(fresh(event, SITE, request, path));
    } else if (isDirectory(path) && !url.search) {
        event.respondWith(fresh(event, DATA, request, path));
    }
});

// What a page had fetched before this stood between it and the network.
self.addEventListener('message', (event) => {
    const wanted = (address) => {
        const url = new URL(address, self.location.origin);
        if (url.origin !== self.location.origin) return [];
        const path = url.pathname;
        if (isForEver(path) || isFile(path)) return [[SITE, path]];
        return isDirectory(path) && !url.search ? [[DATA, path]] : [];
    };
    const bring = async ([name, path]) => {
        if (await caches.match(path, { ignoreVary: true })) return;
        try {
            await keep(name, path, await fetch(path));
        } catch {
            // It comes when it is used.
        }
    };
    const { loaded } = event.data || {};
    if (Array.isArray(loaded)) event.waitUntil(Promise.all(loaded.flatMap(wanted).map(bring)));
});
