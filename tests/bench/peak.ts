// One check in a process of its own. Takes a path; prints the most memory it used, kilobytes.

import { check } from '../../utils/core/check';
import { fileSource, nodeHost } from '../../utils/core/pdf/host-node';
import { usePdfHost } from '../../utils/core/pdf/index';
import { FILING } from './in-node';

const file = await fileSource(process.argv[2] ?? '');
const pool = usePdfHost(nodeHost());
await check({ filing: FILING, sources: new Map([['main', file]]) });
pool.close();
await file.close();
process.stdout.write(String(process.resourceUsage().maxRSS));
