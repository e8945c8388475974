/** Words that say nothing of what an action is about. */
export const smallWords: ReadonlySet<string> = new Set(
  `a an and any are as at be been but by can do does for from had has have how if in into is it its may more not of
   on or our out over per so such than that the their them then there these they this those to under up upon was we
   were what when where which while who will with within would all also across each every new`.split(/\s+/),
);
