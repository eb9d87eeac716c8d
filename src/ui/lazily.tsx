import { type ComponentType, lazy, Suspense } from "react";
import { messages } from "../messages/index.ts";

/** Thrown where a part of the guide did not come, as distinct from one that is broken. */
export class NotLoaded extends Error {}

/** Pauses before a part that did not come is asked for again, in milliseconds. */
const pauses = [400, 1_200] as const;

/** What `load` gives; asked for again after a pause where it fails. Throws NotLoaded in the end. */
export const retried = async <Value,>(load: () => Promise<Value>): Promise<Value> => {
  for (const pause of pauses) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => {
        setTimeout(resolve, pause);
      });
    }
  }
  try {
    return await load();
  } catch (error) {
    throw new NotLoaded(String(error), { cause: error });
  }
};

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/**
 * A component that is loaded when it is first shown, with what is said meanwhile. Where it does not come, the boundary around it says so;
 * shown again, it is asked for anew.
 */
export const lazily = <Props extends object>(
  load: Load<Props>,
  meanwhile: () => string = () => messages.app.loading,
): ComponentType<Props> => {
  const fresh = () =>
    lazy(() =>
      retried(load).catch((error: unknown) => {
        Loaded = fresh();
        throw error;
      }),
    );
  let Loaded = fresh();
  return (props) => (
    <Suspense fallback={<p role="status">{meanwhile()}</p>}>
      <Loaded {...props} />
    </Suspense>
  );
};
