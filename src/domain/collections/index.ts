export { collectionsPerCfte } from "./collections-per-cfte";
export { netCollectionRate, type CollectionSums } from "./net-collection-rate";
