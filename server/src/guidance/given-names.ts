import { list } from "./phrases.ts";
