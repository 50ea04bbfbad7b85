// Bankruptcy courts: one with a rule of its own, one that adopts the district's rules, one that does not.

import { CALL, EMAILS, EXTENSION, inCourt, TRIES, WHY } from './written';

inCourt('idb', { caseNumber: '24-40417-BK' }, [
  {
    says: 'a certificate of compliance',
    heading: 'CERTIFICATE OF COMPLIANCE',
    certificate: `${CALL} ${WHY}`,
    verdict: 'pass',
  },
  {
    says: 'a certificate of non-compliance',
    heading: 'CERTIFICATE OF NON-COMPLIANCE',
    certificate: TRIES,
    verdict: 'pass',
  },
  {
    says: 'e-mail is no direct dialogue',
    certificate: `${EMAILS} ${WHY}`,
    verdict: 'block',
    lacks: ['mode'],
  },
]);

inCourt('txwb', { caseNumber: '24-30417-BK' }, [
  {
    says: 'district rules are not adopted: an extension is not asked about',
    ...EXTENSION,
    certificate: null,
    verdict: 'not-required',
  },
  {
    says: 'Rule 7037 brings the certification in',
    certificate: null,
    verdict: 'block',
    lacks: ['certificate'],
  },
]);

inCourt('txsb', { caseNumber: '24-30417-BK' }, [
  {
    says: 'district rules are adopted: the averment is asked, unverified',
    ...EXTENSION,
    certificate: null,
    verdict: 'warn',
    lacks: ['certificate'],
  },
]);
