import fc from "fast-check";

/**
 * Random examples: the same ones in every run, so that no change is refused for a fault it did not make.
 * With AREA_SEND_RANDOM in the environment they are new ones.
 */
fc.configureGlobal({ seed: process.env.AREA_SEND_RANDOM ? Date.now() : 2022 });

export default fc;
