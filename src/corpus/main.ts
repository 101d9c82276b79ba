import { variorum } from './command.ts';

process.exitCode = await variorum(process.argv.slice(2));
