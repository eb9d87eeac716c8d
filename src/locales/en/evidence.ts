/** How evidence is filed. */
export const evidence = {
  topics: {
    quality: "quality",
    "data-size": "data size",
    forgetting: "forgetting",
    "training-cost": "training cost",
    serving: "serving",
    modularity: "modularity",
    stability: "stability",
    hyperparameters: "hyperparameters",
    frameworks: "frameworks",
    guidance: "guidance",
  },
  strengths: {
    benchmark: "benchmark",
    table: "table",
    paper: "paper",
    abstract: "abstract",
    documentation: "documentation",
    summary: "summary",
  },
  strengthMeans: {
    benchmark: "measured under one protocol by one project",
    table: "read in a paper's or project's table",
    paper: "read in a paper's text",
    abstract: "read in its abstract",
    documentation: "guidance from the vendor or project",
    summary: "known only from quotations and summaries",
  },
};
