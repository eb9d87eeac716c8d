/** The accessibility statement. */
export const statement = {
  lead: "Tunewise is meant to be usable by everyone. It aims at the Web Content Accessibility Guidelines 2.2, level AA, and its own tests say that it meets them.",
  doneHeading: "What you can rely on",
  done: {
    keyboard:
      "Everything works by keyboard alone. The focus is always visible and moves to the heading of each new page.",
    charts:
      "Every chart has its finding as a title, a summary, a table with all its figures, and a slider that reads it point by point. No meaning rests on colour alone.",
    live: "Changes of the ranking and of the result are announced to screen readers without interrupting.",
    zoom: "Pages work at 320 pixels of width and with text at 200%, without scrolling sideways; wide tables scroll within themselves.",
    colours: "Light, dark and forced colours are supported, and so is reduced motion.",
    errors:
      "Errors say which field is meant and what is allowed, and take the focus. No answer is lost, and nothing is timed.",
    language:
      "The page says which language it is in. Names of papers and of frameworks, and the recipes, stay in English.",
  },
  testedHeading: "How it is tested",
  tested:
    "Each change runs axe over every page in light, dark, at 320 pixels and with text at 200%, and a journey by keyboard through the whole guide, in a real browser; a shorter journey in three engines. No person who relies on assistive technology has tested it yet.",
  knownHeading: "What is known to be missing",
  known:
    "Names in the drawings of transformer blocks and on the axes of charts do not wrap when text is enlarged alone; the tables next to them do. Screen readers were not tried in person.",
  tellHeading: "Tell us",
  tell: "If something keeps you from using the guide, open an issue or contact the people who host this guide. We treat it as a bug.",
};
