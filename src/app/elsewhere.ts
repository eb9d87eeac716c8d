import { laterMessages } from "../locales/speak.ts";
import { readAnswers } from "../share/link.ts";
import { hasAnswers, type Saved } from "./storage.ts";
import { useGuide } from "./store.ts";

/** Offers the answers that another tab saved, where they differ from what is answered here. */
export const offerElsewhere = async (saved: Saved): Promise<void> => {
  await laterMessages();
  const { answers: others } = readAnswers(saved.answers ?? {});
  const { answers, embed } = useGuide.getState();
  const differ =
    hasAnswers({ answers }) && hasAnswers({ answers: others }) && JSON.stringify(others) !== JSON.stringify(answers);
  if (!embed) useGuide.setState({ elsewhere: differ ? others : null });
};
