import { memo } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import { Link } from "../../../app/Link.tsx";
import type { Decision } from "../../../core/index.ts";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { glanceOf } from "../../../wording/glance.ts";
import { Section } from "./Section.tsx";

/** The top three and full fine-tuning, measure by measure. */
const Glance = memo(({ ranking, words }: WithDetails & Pick<Decision, "ranking">) => {
  const view = glanceOf({ ranking }, pageCatalogue(), words);
  if (!view) return null;
  const { glance } = words;
  return (
    <Section title={glance.heading}>
      {/* A scrolling region must be reachable by keyboard. */}
      <section className="card overflow-x-auto p-0 text-sm sm:text-base" aria-label={glance.heading} tabIndex={0}>
        <table className="w-full tabular-nums wrap-normal">
          <thead>
            <tr>
              <th scope="col" className="p-2 text-start text-sm font-medium text-soft sm:p-3">
                {glance.measure}
              </th>
              {view.columns.map(({ row, name, note }, index) => (
                <th
                  key={row.technique}
                  scope="col"
                  className={`p-2 text-end align-bottom sm:p-3 ${index === 0 ? "bg-tint" : ""}`}
                >
                  <Link to={{ kind: "technique", id: row.technique }}>{name}</Link>
                  {note !== null && (
                    <span className={`block text-xs font-normal ${row.feasible ? "text-soft" : "text-warn"}`}>
                      {note}
                    </span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map(({ label, cells }) => (
              <tr key={label} className="border-t border-line">
                <th scope="row" className="p-2 text-start font-normal sm:px-3">
                  {label}
                </th>
                {cells.map(({ text, range, isAgainst }, index) => (
                  <td
                    key={view.columns[index]?.row.technique}
                    className={`p-2 text-end align-top sm:px-3 ${index === 0 ? "bg-tint" : ""}`}
                  >
                    <span className={`block font-medium whitespace-nowrap ${isAgainst ? "text-warn" : ""}`}>
                      {text}
                    </span>
                    {range !== null && <span className="block text-xs whitespace-nowrap text-soft">{range}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="text-sm text-soft">{glance.winsNote}</p>
    </Section>
  );
});

export default Glance;
