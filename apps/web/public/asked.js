// An address with a query asks something else than the page was made with: its own answer is not shown first.
if (location.search.length > 1) document.documentElement.dataset.asked = '';
