import type { WithDetails } from "../../ui/lazyComponent.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";

/** The accessibility statement. */
const AccessibilityPage = ({ words }: WithDetails) => {
  const statement = words.statement;
  return (
    <div className="max-w-3xl space-y-6">
      <PageHeading>{words.app.pages.accessibility}</PageHeading>
      <p className="text-lg">{statement.lead}</p>
      <section className="space-y-2">
        <h2 className="text-xl font-bold">{statement.doneHeading}</h2>
        <ul className="list-disc space-y-2 ps-5">
          {Object.values(statement.done).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      {(["tested", "known", "tell"] as const).map((id) => (
        <section key={id} className="space-y-2">
          <h2 className="text-xl font-bold">{statement[`${id}Heading`]}</h2>
          <p>{statement[id]}</p>
        </section>
      ))}
    </div>
  );
};

export default AccessibilityPage;
