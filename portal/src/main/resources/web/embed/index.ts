import { placeOf, scriptOf } from '../app/embed/script';
import '../app/embed/elements';
import { standAt } from '../app/state/place';
import { refresh } from '../app/state/store';

const every = 300_000;

standAt(placeOf(scriptOf(document), import.meta.url, document));
setInterval(() => {
  if (document.visibilityState === 'visible') refresh('/api/');
}, every);
