import type { ReactNode } from "react";

/** A part of the result page. */
export const Section = ({ title, summary, children }: { title: string; summary?: string; children: ReactNode }) => (
  <section className="space-y-3">
    <h2 className="text-xl font-bold tracking-tight">{title}</h2>
    {summary && <p className="text-soft">{summary}</p>}
    {children}
  </section>
);
