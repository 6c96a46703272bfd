import './look/tokens.css';
import './shell/shell';
import { followLinks } from './state/address';
import { show } from './look/theme';

show();
followLinks();
