export { sponsorStanding } from "./sponsor-standing";
export type { SponsorStanding, VetoCount, VoteStanding } from "./sponsorship";
export { voteStanding } from "./vote-standing";
