import { setFlagsFromString } from "node:v8";

/**
 * Keeps the memory of this process near what is in use, its threads' too. Left alone, V8 lets a heap grow with the memory of
 * the machine before it cleans up, and a harvest would take several times what it needs.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=40");
}

/**
 * Keeps the young generations as they are, where threads convert; a main thread that converts is faster with a larger one. To
 * be called before the program is loaded, and in each thread when it is ready: what has grown stays so, and the start of a
 * thread lets them all grow again.
 */
export function keepYoungGenerationSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}
