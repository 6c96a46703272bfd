import './air-calendar';
import './attainment';
import './budget';
import './site-map';
import './target';
