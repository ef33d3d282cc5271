import type { ReactElement } from "react";
import type { Track, TrendLabel } from "../../../domain";
import { trackWords, trendLabelWords } from "../../../workbook";
import { PlainTable, Section } from "../../components";
import { helpWords } from "../../words/help-words";
import { useHelpScreenStyles } from "./HelpScreen.styles";

/** In the order one would be glad of them. */
const LABELS: readonly Exclude<TrendLabel, "Not enough data">[] = ["Rising", "Probably rising", "Flat", "No clear trend", "Noisy", "Probably falling", "Falling"];
const TRACKS: readonly Track[] = ["Fast track", "Standard", "Delayed", "Autopilot", "Stalled", "Hold"];

/** What the words and symbols of the figures mean, and how far they can be trusted. */
export function TermSections(): ReactElement {
  const styles = useHelpScreenStyles();
  const { labels, tracks, readiness } = helpWords;
  const name = (text: string): ReactElement => <span className={styles.name}>{text}</span>;
  return (
    <>
      <Section title={labels.title}>
        <PlainTable label={labels.title} columns={[word(labels.label), word(labels.meaning)]} rows={LABELS.map((label) => ({ key: label, cells: [name(trendLabelWords(label)), labels.meanings[label]] }))} />
        <p className={styles.text}>{labels.tooFew}</p>
      </Section>
      <Section title={labels.worthTitle}>
        <p className={styles.text}>{labels.worth}</p>
        <p className={styles.text}>{labels.missed}</p>
      </Section>
      <Section title={tracks.title}>
        <PlainTable label={tracks.title} columns={[word(tracks.track), word(tracks.meaning)]} rows={TRACKS.map((track) => ({ key: track, cells: [name(trackWords(track)), tracks.meanings[track]] }))} />
        <p className={styles.text}>{tracks.note}</p>
      </Section>
      <Section title={readiness.title}>
        <p className={styles.text}>{readiness.about}</p>
        <PlainTable label={readiness.title} columns={[word(readiness.band), { heading: readiness.from, kind: "figure" }]} rows={readiness.bands.map(({ band, from }) => ({ key: band, cells: [band, from] }))} />
        <p className={styles.text}>{readiness.missing}</p>
      </Section>
    </>
  );
}

const word = (heading: string): { readonly heading: string; readonly kind: "words" } => ({ heading, kind: "words" });
