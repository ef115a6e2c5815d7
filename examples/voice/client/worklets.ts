/**
 * Both worklets as one file for the browser.
 *
 * @module
 */
import "./capture_worklet.ts";
import "./playback_worklet.ts";
