// The script of a page in `srcdoc`: hands the package, as it is loaded there, to the page around.
import * as nutgraf from "/nutgraf/index.js";

parent.inside({ nutgraf, origin: globalThis.origin, ofLocation: location.origin });
