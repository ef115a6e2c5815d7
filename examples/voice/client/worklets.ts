/**
 * Both worklets in one file for the browser.
 *
 * @module
 */
import "./capture_worklet.ts";
import "./playback_worklet.ts";
