import { messages } from "../../locales/index.ts";
import { PageHeading } from "../../ui/PageHeading.tsx";

/** The accessibility statement. */
const AccessibilityPage = () => {
  const words = messages.statement;
  return (
    <div className="max-w-3xl space-y-6">
      <PageHeading>{messages.app.pages.accessibility}</PageHeading>
      <p className="text-lg">{words.lead}</p>
      <section className="space-y-2">
        <h2 className="text-xl font-bold">{words.doneHeading}</h2>
        <ul className="list-disc space-y-2 ps-5">
          {Object.values(words.done).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      {(["tested", "known", "tell"] as const).map((id) => (
        <section key={id} className="space-y-2">
          <h2 className="text-xl font-bold">{words[`${id}Heading`]}</h2>
          <p>{words[id]}</p>
        </section>
      ))}
    </div>
  );
};

export default AccessibilityPage;
