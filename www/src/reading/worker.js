// The engine's thread for the desk.

import { answer } from "../calls/answer.js";
import { refusesToConnect } from "./lock.js";
import { METHODS } from "./methods.js";

answer({ ...METHODS, locked: () => refusesToConnect() });
