// Leads from the address without a language to the reader's own; kept nowhere and sent to no one.
const offered = ['en', 'ar', 'zh'];
const wanted = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
location.replace(`${wanted.find((language) => offered.includes(language)) ?? 'en'}/${location.search}${location.hash}`);
