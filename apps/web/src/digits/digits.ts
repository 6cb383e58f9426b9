// Arabic pages print 0 to 9; a reader may prefer ٠ to ٩. The choice is kept in the browser and sent to no one.
import { watchDigits } from './watch-digits.ts';

const KEY = 'digits';
const page = document.documentElement;
const button = document.querySelector<HTMLButtonElement>('#digits');

if (button) {
  const digits = watchDigits(document.body);
  const show = (isArabic: boolean) => {
    digits.show(isArabic);
    button.setAttribute('aria-pressed', String(isArabic));
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    const isArabic = button.getAttribute('aria-pressed') !== 'true';
    localStorage.setItem(KEY, isArabic ? 'arab' : 'latn');
    show(isArabic);
  });
  const wanted = () => localStorage.getItem(KEY) === 'arab';
  show(wanted());
  // A page that computes takes over what it was made with, so it is given back as it was, and changed again after.
  addEventListener('outlay-start', () => {
    digits.show(false);
    const live = new MutationObserver(() => {
      if (!('live' in page.dataset)) return;
      live.disconnect();
      show(wanted());
    });
    live.observe(page, { attributeFilter: ['data-live'] });
  });
}
