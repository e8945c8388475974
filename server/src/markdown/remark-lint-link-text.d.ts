declare module "@mapbox/remark-lint-link-text" {
  import type { Root } from "mdast";
  import type { Plugin } from "unified";

  const linkText: Plugin<[], Root>;
  export default linkText;
}
