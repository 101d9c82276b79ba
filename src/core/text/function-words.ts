const WORDS =
  'a about above according across after again against ago ahead all almost along already also although always ' +
  'am amid among an and another any anyone anything are around as at away back be became because become been ' +
  'before began behind being below besides between beyond both but by called came can cannot come could did ' +
  'do does doing done down due during each earlier either else elsewhere enough even ever every everyone ' +
  'everything except far few first following for former formerly found from further gave get given go going ' +
  'gone good got had half has have having he hence her here hers herself him himself his how however i if in ' +
  'indeed inside instead into is it its itself just keep last late later latest least left less let like likely ' +
  'made make many may maybe me meanwhile might mine more moreover most mostly much must my myself near nearly ' +
  'neither never nevertheless new next no nobody none nor not nothing now of off often on once one only onto or ' +
  'other others otherwise our ours out outside over own past per perhaps please put quite rather really recent ' +
  'recently right said same saw say says second see seen several shall she should show since so some someone ' +
  'something sometimes soon still such take taken than that the their theirs them themselves then there ' +
  'therefore these they this those though through throughout thus till to today together told tomorrow tonight ' +
  'too took toward towards two three under unless unlike until up upon us use used very via was we well went ' +
  'were what whatever when where whereas whether which while who whoever whole whom whose why will with within ' +
  'without would yes yesterday yet you your yours';

/** English words that carry no name and no counted thing by themselves. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.split(' '));
