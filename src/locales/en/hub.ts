/** Loading the config.json of a model from a hub, where the host allows one. */
export const hub = {
  label: "Model id on the hub (optional)",
  notice: (path: string) =>
    `Pressing the button sends this id, and nothing else, to ${path} on this site, which forwards it to a hub.`,
  load: "Load its config.json",
  loading: "Loading…",
  loaded: "Loaded into the field below.",
  failed: "We found no config.json for this id. Paste it below instead.",
};
