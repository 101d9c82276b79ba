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

const GRAMMAR = new Set(
  (
    'a an the and or but nor so yet of to in on at by for from with without into onto over under about after ' +
    'before between through during against as than that this these those there here it its itself he him his she her ' +
    'hers they them their theirs we us our ours you your yours i me my mine who whom whose which what when where why how ' +
    'is am are was were be been being do does did done have has had having will would shall should can could may ' +
    'might must not no if then else also just only very too more most much many such same other some any all both ' +
    'each every either neither one up down out off again once because while until since though although however ' +
    'dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt hes shes theyre weve ive im youre thats whats lets ' +
    'mr mrs ms dr s t re ve ll d m'
  ).split(' '),
);

/** True for words that carry no content of their own. */
export const isFunctionWord = (form: string): boolean => GRAMMAR.has(form);
