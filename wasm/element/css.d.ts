/** A style sheet is bundled as its text. */
declare module "*.css" {
  const css: string;
  export default css;
}
