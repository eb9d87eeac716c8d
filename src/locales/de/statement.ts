export const statement = {
  lead: "Tunewise soll für alle benutzbar sein. Es richtet sich nach den Web Content Accessibility Guidelines 2.2, Stufe AA, und erfüllt sie, soweit seine eigenen Tests das zeigen.",
  doneHeading: "Worauf Sie sich verlassen können",
  done: {
    keyboard:
      "Alles geht allein mit der Tastatur. Der Fokus ist immer sichtbar und springt auf jeder neuen Seite zur Überschrift.",
    charts:
      "Jedes Diagramm hat seinen Befund als Titel, eine Zusammenfassung, eine Tabelle mit allen Werten und einen Regler, der es Punkt für Punkt liest. Keine Bedeutung hängt allein an Farbe.",
    live: "Änderungen der Rangfolge und des Ergebnisses werden Screenreadern höflich angesagt.",
    zoom: "Die Seiten gehen bei 320 Pixel Breite und mit Text bei 200 %, ohne seitliches Scrollen; breite Tabellen scrollen in sich.",
    colours: "Helle, dunkle und erzwungene Farben werden unterstützt, und Ruhe, wo weniger Bewegung gewünscht ist.",
    errors:
      "Fehler sagen, welches Feld gemeint und was erlaubt ist, und nehmen den Fokus. Keine Antwort geht verloren, und nichts läuft ab.",
    language:
      "Die Seite sagt, in welcher Sprache sie ist. Titel von Artikeln, Namen von Frameworks und die Skripte bleiben englisch.",
  },
  testedHeading: "Wie es geprüft wird",
  tested:
    "Bei jeder Änderung läuft axe über jede Seite in Hell, Dunkel, bei 320 Pixel und mit Text bei 200 %, und ein Gang mit der Tastatur durch den ganzen Ratgeber, in einem echten Browser; ein kürzerer Gang in drei Engines. Ein Mensch, der auf Hilfsmittel angewiesen ist, hat es noch nicht geprüft.",
  knownHeading: "Was bekanntermaßen fehlt",
  known:
    "Namen in den Zeichnungen der Transformer-Blöcke und an den Achsen der Diagramme brechen nicht um, wenn nur der Text vergrößert wird; die Tabellen daneben schon. Screenreader wurden nicht von Hand erprobt.",
  tellHeading: "Sagen Sie es uns",
  tell: "Wenn Sie etwas am Benutzen hindert, eröffnen Sie ein Issue des Projekts oder schreiben Sie denen, die den Ratgeber betreiben. Es gilt als Fehler.",
};
