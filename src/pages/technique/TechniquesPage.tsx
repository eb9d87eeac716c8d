import { Link } from "../../app/Link.tsx";
import { techniques } from "../../core/index.ts";
import type { WithDetails } from "../../ui/lazyComponent.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { BlockDrawing, DrawingLegend } from "./BlockDrawing.tsx";

/** All techniques with what they change in a transformer block, side by side. */
const TechniquesPage = ({ words }: WithDetails) => {
  return (
    <div className="space-y-6">
      <div className="max-w-3xl space-y-3">
        <PageHeading>{words.app.pages.techniques}</PageHeading>
        <p>{words.reference.techniques.summary}</p>
        <DrawingLegend words={words} />
      </div>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {techniques.map(({ id }) => (
          <li key={id} className="card space-y-2">
            <h2 className="font-semibold">
              <Link to={{ kind: "technique", id }}>{words.techniques[id].name}</Link>
            </h2>
            <BlockDrawing technique={id} words={words} />
            <p className="text-sm">{words.techniques[id].drawing.summary}</p>
          </li>
        ))}
      </ul>
    </div>
  );
};

export default TechniquesPage;
