import './look/page.css';
import './shell/shell';
import { ownColours } from './look/tokens';
import { followLinks } from './state/address';
import { show } from './look/theme';

if (ownColours.styleSheet !== undefined) document.adoptedStyleSheets.push(ownColours.styleSheet);
show();
followLinks();
