// The page is whole without scripts. Those that compute another answer are fetched when the address asks for one, or at
// the first sign of a reader; what the reader chooses before they are there is kept in the address, where they look.
const page = document.documentElement;
const scripts = document.currentScript.dataset.scripts.split(' ');
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'wheel'];

let isStarted = false;
function start() {
  if (isStarted) return;
  isStarted = true;
  dispatchEvent(new Event('outlay-start'));
  for (const src of scripts)
    document.head.append(Object.assign(document.createElement('script'), { src, async: true }));
}

function keep({ target }) {
  const form = target.form;
  if (!form?.hasAttribute('method') || 'live' in page.dataset) return;
  const query = new URLSearchParams(new FormData(form));
  for (const { name, value, defaultValue, type } of form.elements) {
    if (type === 'text' && value === defaultValue) query.delete(name);
  }
  history.replaceState(null, '', `?${query}`);
  start();
}

// A form that says no method is sent nowhere; that it was meant to be read is kept until the scripts are there.
function hold(event) {
  if (event.target.hasAttribute('method') || 'live' in page.dataset) return;
  event.preventDefault();
  page.dataset.held = '';
}

if (location.search.length > 1 || location.hash.startsWith('#check=')) {
  // Its own answer is not shown first.
  page.dataset.asked = '';
  start();
} else if (location.hash.length > 1) {
  start();
} else {
  for (const sign of signs) addEventListener(sign, start, { once: true, passive: true });
}
document.addEventListener('change', keep);
document.addEventListener('submit', hold);
