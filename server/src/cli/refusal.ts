/** Bad input: its message is one clear line for standard error, and the command ends with exit code 2. */
export class Refusal extends Error {}
