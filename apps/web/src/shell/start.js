// The page is whole without scripts. Those that compute another answer are fetched when the address asks for one, or at
// the first sign of a reader. What the reader does before they have taken over is not theirs to see: a choice is kept in the
// address, where they look; what is written stays on its field; a button that is pressed is pressed again for them.
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

// While the scripts take over, the framework must not see a choice as well: it would take it for a second one.
function withhold(event) {
  const { target } = event;
  if ('live' in page.dataset || !(target instanceof Element)) return;
  const button = target.closest('main button');
  const form = target.closest('form');
  if (!button && !form) return;
  event.stopImmediatePropagation();
  start();
  if (button && event.type === 'click') press(event, button);
  else if (event.type === 'change' && form.hasAttribute('method')) keep(form);
  else if (event.type === 'input' && target.type === 'text') target.dataset.typed = target.value;
}

const pressed = new Set();
function press(event, button) {
  event.preventDefault();
  pressed.add(button);
}

function keep(form) {
  const query = new URLSearchParams(new FormData(form));
  for (const { name, value, defaultValue, type } of form.elements) {
    if (type === 'text' && value === defaultValue) query.delete(name);
  }
  // The framework writes the address it began with once more when it takes over, so the choices are also told here.
  page.dataset.kept = `?${query}`;
  history.replaceState(null, '', page.dataset.kept);
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
for (const type of ['click', 'input', 'change']) addEventListener(type, withhold, { capture: true });
new MutationObserver(() => {
  if (!('live' in page.dataset)) return;
  for (const button of pressed) button.click();
  pressed.clear();
}).observe(page, { attributeFilter: ['data-live'] });
