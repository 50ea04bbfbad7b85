// core/verdict: findings and policy to a verdict, and the published form of it.

export { type PublishedVerdict, published } from './contract';
export { headlineOf } from './headline';
export { type Judged, judge } from './judge';
export { type CheckPolicy, DEFAULT_POLICY, type Strictness, underPolicy } from './policy';
export { reportOf } from './report';
export { effectOf } from './table';
export type * from './verdict';
