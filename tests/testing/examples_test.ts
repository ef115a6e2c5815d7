// The examples register tests of their own.
import "../../examples/agents.ts";
import "../../examples/testing_retries.ts";
import "../../examples/testing_voice.ts";
