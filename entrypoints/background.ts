// The background: routes a check from the page to the reader and its answer back, keeps what each tab is about, writes the
// record, and gives every page the policy in force. Each concern is a module of its own in background/.
// Chrome stops this worker when it is idle, in the middle of anything; nothing here is the only keeper of what counts: tabs
// live in session storage, the record in IndexedDB, and the page asks again for a check it still waits for.

import { defineBackground } from 'wxt/utils/define-background';
import { listenForNotices } from './background/notices';
import { PagePorts } from './background/page-ports';
import { ReaderHost } from './background/reader-host';
import { listenForReminders } from './background/reminders';
import { listenForRetention } from './background/retention';
import { TabMemory } from './background/tab-memory';

export default defineBackground({
  main() {
    const tabs = new TabMemory();
    const reader = new ReaderHost();
    new PagePorts(tabs, reader).listen();
    listenForNotices(tabs, reader);
    listenForRetention();
    listenForReminders();
  },
});
