/** The accessibility statement. */
export const statement = {
  lead: "Tunewise is meant to be usable by everyone. It aims at the Web Content Accessibility Guidelines 2.2, level AA, and its automated tests find no failures.",
  doneHeading: "What you can rely on",
  done: {
    keyboard:
      "Everything works by keyboard alone. The focus is always visible and moves to the heading of each new page.",
    charts:
      "Every chart has its finding as a title, a summary, a table with all its figures, and a slider that reads it point by point. Colour is never the only cue.",
    live: "Changes of the ranking and of the result are announced to screen readers without interrupting.",
    zoom: "Pages work at 320 pixels of width and with text at 200%, without scrolling sideways; wide tables scroll on their own.",
    colours: "Light, dark and forced colours are supported, and so is reduced motion.",
    errors:
      "Error messages say which field is wrong and what is allowed, and they receive the focus. No answer is lost, and there are no time limits.",
    language:
      "The page declares its language. Names of papers and frameworks, and the training scripts, stay in English.",
  },
  testedHeading: "How it is tested",
  tested:
    "For every change, axe checks every page in a real browser: in light and dark, at 320 pixels and with text at 200%. One test walks through the whole guide by keyboard, and a shorter one does so in three browser engines. Nobody who relies on assistive technology has tested it yet.",
  knownHeading: "Known gaps",
  known:
    "Names in the drawings of transformer blocks and on chart axes do not wrap when only the text is enlarged; the tables next to them do. We have not tried screen readers ourselves.",
  tellHeading: "Tell us",
  tell: "If something keeps you from using the guide, open an issue or contact the people who host this guide. We treat it as a bug.",
};
