export const words = {
  ask: "Wie viele Epochen soll der Lauf machen?",
  short: "Epochen",
  hint: "Durchgänge durch die Daten. Wenn Sie unsicher sind, wählt der Plan nach der Zahl Ihrer Beispiele.",
  why: "Zeit und Kosten wachsen mit jedem Durchgang. Bis etwa vier Durchgänge sind wiederholte Daten fast so viel wert wie neue; danach lernt das Modell vor allem auswendig.",
  label: "Epochen, 1 bis 100",
};
