import { memo, useState } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import { Link } from "../../../app/Link.tsx";
import { type Decision, usualRetrainings } from "../../../core/index.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { lazyDetails, type WithDetails } from "../../../ui/lazyComponent.tsx";
import { glanceOf } from "../../../wording/glance.ts";
import { projectText } from "../../../wording/projectCost.ts";
import { Section } from "./Section.tsx";

const ProjectRuns = lazyDetails(() => import("./ProjectRuns.tsx"), { preload: true });

/** The top three and full fine-tuning, measure by measure, and what the first one's project costs. */
const Glance = memo(({ words, ...decision }: WithDetails & Pick<Decision, "ranking" | "answers" | "advice">) => {
  const [retrainings, setRetrainings] = useState<number>(usualRetrainings);
  const view = glanceOf(decision, pageCatalogue(), words, retrainings);
  if (!view) return null;
  const project = projectText(decision, retrainings, words);
  const { glance } = words;
  return (
    <Section title={glance.heading}>
      {/* A scrolling region must be reachable by keyboard. */}
      <section className="card scrolls p-0 text-sm lg:text-base" aria-label={glance.heading} tabIndex={0}>
        <table className="w-full tabular-nums wrap-normal lg:table-fixed">
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky start-0 bg-card p-2 text-start align-top text-sm font-medium text-soft lg:w-[24%] lg:p-3"
              >
                {glance.measure}
              </th>
              {view.columns.map(({ row, name, note }, index) => (
                <th
                  key={row.technique}
                  scope="col"
                  className={`p-2 text-end align-top lg:p-3 ${index === 0 ? "bg-tint" : ""}`}
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
                <th
                  scope="row"
                  className="sticky start-0 min-w-20 bg-card p-2 text-start align-top font-normal lg:px-3"
                >
                  {label}
                </th>
                {cells.map(({ text, range, more, isAgainst }, index) => (
                  <td
                    key={view.columns[index]?.row.technique}
                    className={`p-2 text-end align-top lg:px-3 ${index === 0 ? "bg-tint" : ""}`}
                  >
                    <span className={`block font-medium whitespace-nowrap ${isAgainst ? "text-warn" : ""}`}>
                      {text}
                    </span>
                    {range !== null && <span className="block text-xs whitespace-nowrap text-soft">{range}</span>}
                    {more !== null && <span className="ms-auto block max-w-60 text-xs text-soft">{more}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {/* Both on one line where there is room for them. */}
      <div className="disclosures">
        <p className="text-sm text-soft">{glance.winsNote}</p>
        {project && (
          <Disclosure summary={project.summary}>
            <ProjectRuns rows={project.rows} retrainings={retrainings} onRetrainings={setRetrainings} />
          </Disclosure>
        )}
      </div>
    </Section>
  );
});

export default Glance;
