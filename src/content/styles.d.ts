/** A style sheet as text, put together by the build. */
declare module '*.css?inline' {
  const css: string;
  // biome-ignore lint/style/noDefaultExport: the shape that the build gives it
  export default css;
}
