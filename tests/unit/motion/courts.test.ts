import { describe, expect, it } from 'vitest';
import { courtIn } from '../../../utils/core/motion/courts';

describe('the court in a caption', () => {
  it.each([
    ['IN THE UNITED STATES DISTRICT COURT FOR THE WESTERN DISTRICT OF TEXAS', 'txwd'],
    ['UNITED STATES DISTRICT COURT SOUTHERN DISTRICT OF FLORIDA', 'flsd'],
    ['In the United States District Court for the District of Colorado', 'cod'],
    ['UNITED STATES DISTRICT COURT FOR THE DISTRICT OF COLUMBIA', 'dcd'],
    ['UNITED STATES DISTRICT COURT CENTRAL DISTRICT OF CALIFORNIA', 'cacd'],
    ['UNITED STATES DISTRICT COURT EASTERN DISTRICT OF NEW YORK', 'nyed'],
    ['IN THE UNITED STATES BANKRUPTCY COURT FOR THE NORTHERN DISTRICT OF TEXAS', 'txnb'],
    ['UNITED STATES BANKRUPTCY COURT DISTRICT OF DELAWARE', 'deb'],
    ['UNITED STATES DISTRICT COURT DISTRICT OF NEW HAMPSHIRE', 'nhd'],
    ['UNITED STATES DISTRICT COURT FOR THE DISTRICT OF PUERTO RICO', 'prd'],
    ['DISTRICT COURT OF GUAM', 'gud'],
    ['DISTRICT COURT OF THE VIRGIN ISLANDS DIVISION OF ST. CROIX', 'vid'],
    ['UNITED STATES DISTRICT COURT FOR THE NORTHERN MARIANA ISLANDS', 'nmid'],
    ['UNITED STATES DISTRICT COURT WESTERN DISTRICT OF VIRGINIA', 'vawd'],
    ['UNITED STATES DISTRICT COURT SOUTHERN DISTRICT OF WEST VIRGINIA', 'wvsd'],
    ['United States Court of Appeals for the Fifth Circuit', 'ca5'],
  ])('"%s" is %s', (words, id) => {
    expect(courtIn(words)).toBe(id);
  });

  it('is none for a state court, and none for a district there is not', () => {
    expect(courtIn('IN THE DISTRICT COURT OF HARRIS COUNTY, TEXAS')).toBeNull();
    expect(courtIn('UNITED STATES DISTRICT COURT CENTRAL DISTRICT OF TEXAS')).toBeNull();
    expect(courtIn('IN THE CIRCUIT COURT OF THE FIFTEENTH JUDICIAL CIRCUIT')).toBeNull();
  });
});
