// Names a file of the engine that is not there.
import { configure } from "/nutgraf/element.js";

configure({ wasm: "/nowhere.wasm" });
