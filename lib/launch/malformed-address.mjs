import { subscribe } from 'node:diagnostics_channel';

// Loaded before Next, which answers 500 to an address that cannot be decoded, before any code of ours is asked:
// such an address is no page of ours, and gets the page that says so.
subscribe('http.server.request.start', ({ request }) => {
  try {
    decodeURIComponent(request.url.split('?')[0]);
  } catch {
    request.url = '/no-such-page';
  }
});
