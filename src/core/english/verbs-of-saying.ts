const SPEECH =
  'said says say saying told tells telling added adds adding wrote writes writing noted notes noting urged urges ' +
  'urging stressed stresses stressing warned warns warning announced announces announcing explained explains ' +
  'explaining argued argues arguing claimed claims claiming insisted insists insisting declared declares declaring ' +
  'stated states stating asked asks asking replied replies replying responded responds tweeted tweets posted ' +
  'remarked remarks remarking emphasized emphasised emphasizing emphasising reiterated reiterates reiterating ' +
  'acknowledged acknowledges admitted admits confirmed confirms confirming denied denies suggested suggests ' +
  'observed concluded concludes recalled recalls called calling quipped joked commented ' +
  'complained cautioned pledged vowed testified alleged alleges asserted asserts maintained maintains reported reports ' +
  'quoted cited citing described describes describing believes believed thinks thought hopes promised predicted ' +
  'assured assures assuring reassured reassures appealed demanded demands demanding shouted cried whispered';

/** Verbs that introduce what somebody said or wrote, as a pattern's alternatives, "according to" among them. */
export const CUE_PATTERN = `according\\sto|${SPEECH.replace(/ /g, '|')}`;
