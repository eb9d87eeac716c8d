import { pluralIn } from "../format.ts";

const plural = pluralIn("en");

/** Pages that need no answers. */
export const reference = {
  techniques: {
    summary: "What each adds to a transformer block, what it trains and what stays frozen.",
    all: "All techniques",
  },
  technique: {
    settings: "Settings to start from",
    settingNames: {
      rank: "Rank",
      alpha: "Alpha",
      targetModules: "Modules",
      initialRank: "Rank before pruning",
      blockSize: "Block size",
      virtualTokens: "Trained tokens",
      reductionFactor: "Reduction factor (hidden size over bottleneck)",
      placement: "Placement",
      feedforwardModules: "Modules scaled on the input side",
    },
    allLinear: "all linear layers",
    learningRate: "Learning rate",
    rates: (mid: string, low: string, high: string) => `${mid} for supervised fine-tuning (${low} to ${high})`,
    settingsFrom: "Where they come from",
    defaultsAndRates: "The library's defaults, and the published learning rates; start with the middle one.",
    ratesNotSwept: "None of them comes from a search for the best rate.",
    measured: "Measured",
    notMeasured: "It is not in the benchmark.",
    runs: (technique: string) => `Runs of ${technique} in the benchmark`,
    frameworks: "Frameworks",
    offered: "Your result has a training script for each of these:",
    notOffered: (frameworks: string) => `Not supported by ${frameworks}.`,
    readIn: "Sources",
    takes: "Calculator",
  },
  calculator: {
    model: "Model",
    rank: "Rank",
    on: "On",
    targets: {
      all: "all linear layers",
      mlp: "the MLP",
      attention: "attention",
      "queries-values": "queries and values",
    },
    tokens: "Sequence length in tokens",
    checkpointing: "Gradient checkpointing",
    trained: "Trained parameters",
    trainedOf: (trained: string, total: string, share: string) => `${trained} of ${total} (${share})`,
    checkpoint: "Checkpoint",
    memory: "Memory per GPU",
    memoryOf: (total: string, low: string, high: string) =>
      `${total} GiB (${low} to ${high}), one sequence at a time, AdamW`,
  },
  method: {
    variation: {
      low: (technique: string) => `${technique}, low`,
      high: (technique: string) => `${technique}, high`,
      point: (label: string, values: string) => `${label}: ${values}`,
      value: (technique: string, low: string, high: string) => `${technique} ${low} to ${high}`,
    },
    lead: "First, hard requirements rule techniques out. Then six criteria score the rest, and your priorities say how much each counts. Whatever is uncertain is sampled thousands of times.",
    parts: {
      requirements: {
        title: "What is ruled out, and what is judged",
        text: "Requirements come first. A technique is ruled out if you lack the weights it needs, if it does not fit even with every memory saving, if it cannot be merged and inference must not get slower, if it cannot be switched per request, or if it is over budget or too slow. Each exclusion says by how much. The rest are scored from 0 to 1, as ranges, on quality, training cost, serving cost, modularity, retention and simplicity.",
      },
      priorities: {
        title: "How your priorities count",
        text: (draws: string) =>
          `Nobody knows their priorities to the digit. Your order only limits which weights are possible: we sample ${draws} that fit it, or that are close to your sliders, along with values from the ranges and answers to the questions you left open. High stakes keep a minimum weight on quality. Where memory may run out, a technique is left out of the samples in which it does. Sampling is seeded, so the same answers give the same decision everywhere.`,
      },
      quality: {
        title: "How quality is judged",
        text: (comparisons: string, works: string) =>
          `From ${comparisons} published comparisons of techniques on the same model and task, in ${works} papers. A mixed-effects model pools them: each technique has an effect relative to LoRA, shrunk towards similar techniques and towards zero, and the paper is a random effect. A comparison counts less if it is noisy, has poor settings, or is about its authors' own technique.`,
      },
      difference: {
        title: "When a difference counts",
        text: (quality: string, clear: string) =>
          `Only if somebody would notice it: more than ${quality} of quality, or a tenth of a cost. If neither of two techniques is ahead in half of the samples, or each is ahead in four of ten, it is too close to call. Otherwise a choice is clear at a confidence of ${clear} or more, and the best on balance below that.`,
      },
      confidence: {
        title: "What confidence means",
        text: "The share of samples in which a technique comes first, its rank acceptability in SMAA-2 (Lahdelma and Salminen 2001). It says how firmly your answers point to the technique, not how likely training is to succeed. While a question is unanswered, we report confidence for its least favourable answer. We also decide again for every single changed answer and list those that change the winner.",
      },
      estimates: {
        title: "Memory, time and cost",
        text: "Memory is counted tensor by tensor over one training step; time and cost follow from measured speeds.",
      },
    },
    moves: "What affects quality",
    movesSummary: "Expected quality relative to the best that fine-tuning reaches, with one answer changed at a time.",
    formulas: "The formulas",
    assumed: "Assumed, not measured.",
    variations: {
      "data-size": {
        title: "Data size lifts full fine-tuning",
        finding:
          "With more than 100,000 examples full fine-tuning gains on LoRA. No other effect of data size improved predictions for papers left out of the fit, and this one did only slightly.",
      },
      goal: {
        title: "Reasoning sets trained prompts back",
        finding: "Trained prompts and prefixes fall further behind on reasoning; the others keep their order.",
      },
    },
    recipes: {
      title: "Scripts that we tried",
      summary: (ran: string, read: string, faults: string) =>
        `${ran} scripts trained a two-layer model with random weights on a CPU, through evaluation and saving; ${read} were accepted by the framework's own schema, which needs no GPU; ${faults}. This shows that a script starts and writes its files, not that its settings are good. None was started on several GPUs.`,
      noFaults: "none failed",
      someFaults: (count: string) => `${count} failed, with the message below`,
      onGpu: {
        title: "Scripts that trained on a GPU",
        summary: (ran: string) =>
          `${ran} scripts trained whole models with random weights on made-up data for 8 updates, through evaluation and saving, all without a fault. Measured is what PyTorch had allocated at the peak; estimated is what the guide says of the same run today, for batches of the longest examples.`,
        head: { gpu: "GPU", measured: "Peak, measured", estimated: "Peak, estimated" },
      },
      head: {
        framework: "Framework",
        technique: "Technique",
        method: "Learns from",
        model: "Model",
        outcome: "Outcome",
        date: "Date",
      },
      started: "trained, evaluated, saved",
      read: "accepted by its schema",
      methods: {
        sft: "answers",
        pretraining: "plain text",
        classification: "labels",
        embeddings: "pairs of texts",
        dpo: "pairs of answers (DPO)",
        kto: "ratings (KTO)",
        grpo: "rewards (GRPO)",
      },
    },
    backtest: {
      title: "How far to trust it: the back-test",
      summary:
        "Each paper is left out in turn, quality is fitted on the others, and the prediction is compared with what the paper measured. Pairs of techniques closer than the comparison's noise do not count.",
      plot: {
        name: "Predicted vs measured differences",
        title: (inOrder: string, pairs: string) => `${inOrder} of ${pairs} pairs came out in the predicted order`,
        summary:
          "Each mark is a pair of techniques from a paper that was left out, and links to it. On the solid line the measured difference equals the predicted one. Pale marks were read in a copy of the paper. Both axes stretch small differences.",
        inOrder: "in the predicted order",
        reversed: "the other way round",
        measured: "measured difference",
        predicted: "predicted difference",
        pair: (at: {
          readonly better: string;
          readonly worse: string;
          readonly model: string;
          readonly metric: string;
          readonly work: string;
          readonly where: string;
        }) => `${at.better} over ${at.worse}, ${at.model}, ${at.metric} (${at.work}, ${at.where})`,
        point: (pair: string, measured: string, predicted: string) =>
          `${pair}: measured ${measured}, predicted ${predicted}`,
        work: (authors: string, year: number) => `${authors} ${year}`,
        heads: {
          pair: "Predicted better, over",
          measured: "Measured, %",
          predicted: "Predicted, %",
          work: "Paper",
        },
      },
      judge: "Prediction by",
      inOrder: "In order",
      regret: "Quality lost",
      meanError: "Mean error",
      held: "In range",
      pairs: "Pairs",
      kind: "Kind of job",
      notes:
        "Quality lost: by choosing the technique predicted to be best. In range: the share of measured differences inside the predicted range.",
      flattered: (inOrder: string, meanError: string) =>
        `These figures are somewhat flattering: we looked at them when we chose how strongly effects are shrunk, how wide ranges are, and two things about the job that shift quality (very many examples, reasoning). Without those two, ${inOrder} of pairs are in order and the mean error is ${meanError}.`,
      copies: (copies: string, comparisons: string, command: string) =>
        `${copies} of the ${comparisons} comparisons were read in a copy of the paper, not in the paper itself. ${command} recomputes all of this.`,
      judges: {
        guide: "This guide",
        parameters: "More trained parameters win",
        order: "One fixed order for all jobs",
        equal: "All equal",
      },
      kinds: {
        "decoder-task": "A task for a decoder",
        encoder: "Classification with an encoder",
        instruction: "Instructions",
        knowledge: "Knowledge",
        large: "More than 100,000 examples",
        preferences: "Preferences and reinforcement learning",
        reasoning: "Reasoning and code",
        small: "Few examples",
      },
    },
  },
  benchmark: {
    about:
      "63 runs under one protocol, which don't depend on your answers: Llama-3.2-3B, 5,000 steps on MetaMathQA, tested on GSM8K, on one L40S.",
    allMethods: "All methods",
    summary:
      "63 runs by two measures; the line joins the best trade-offs. Coloured points are techniques in this guide.",
    front: (methods: string, count: number) =>
      `Best trade-offs among ${plural(count, { one: "one run", other: `${count} runs` })}: ${methods}`,
    point: (run: string, x: string, xLabel: string, y: string, yLabel: string) =>
      `${run}: ${xLabel} ${x}; ${yLabel} ${y}`,
    parallelTitle: "No run is best at everything: accuracy, forgetting, memory, speed and size side by side",
    parallelSummary:
      "One line per run; higher is better on every axis. Coloured lines are techniques in this guide or the method you picked.",
    parallelPoint: (run: string, values: string) => `${run}: ${values}`,
    value: (measure: string, value: string) => `${measure} ${value}`,
    best: "best",
    worst: "worst",
    measures: {
      accuracy: "Accuracy on GSM8K",
      forgetting: "Forgetting",
      memory: "Peak memory, GiB",
      speed: "Tokens per second",
      size: "Checkpoint, MB",
      parameters: "Trained parameters",
    },
    short: {
      accuracy: "Accuracy",
      forgetting: "Forgetting",
      memory: "Memory",
      speed: "Speed",
      size: "Size",
      parameters: "Parameters",
    },
  },
  accuracy: {
    chart: {
      title: (runs: string, median: string) => `Half of ${runs} runs lie within ${median} of the prediction`,
      summary: "Peak memory of one GPU, predicted vs measured.",
      measured: "measured, GiB",
      predicted: "predicted, GiB",
      measuredGiB: "Measured GiB",
      predictedGiB: "Predicted GiB",
      lowGiB: "Low GiB",
      highGiB: "High GiB",
      error: "Error",
      counts: "Counts",
      source: "Source",
      allRuns: (count: number) => `All ${count} runs`,
      run: (technique: string, model: string, batch: number, tokens: number) =>
        `${technique} on ${model}, ${batch} × ${tokens} tokens`,
      quantizedRun: (technique: string, quantization: string, model: string, batch: number, tokens: number) =>
        `${technique}, ${quantization} on ${model}, ${batch} × ${tokens} tokens`,
      named: (run: string, id: string) => `${run} (${id})`,
      point: (run: string, measured: string, predicted: string) =>
        `${run}: measured ${measured} GiB, predicted ${predicted} GiB`,
      kinds: { allocated: "allocated", reserved: "reserved", device: "device" },
    },
    lead: (held: string) =>
      `The stated range held for ${held} of the runs whose source had been left out of the fit. Expect the same for your runs, and no more.`,
    less: (published: string) =>
      `Expect less if you don't know all settings: of published runs that no fit used, most of which leave settings out, ${published} fell within the range.`,
    own: (runs: string, allocated: string, allocatedP90: string, reserved: string, reservedP90: string) =>
      `In ${runs} runs that we measured on an H200 and an H100, half of the estimates of allocated memory are within ${allocated} and nine in ten within ${allocatedP90}; for reserved memory, within ${reserved} and ${reservedP90}.`,
    basis:
      "Allocated memory is counted tensor by tensor at each moment of a training step; nothing in it is fitted. We fit what PyTorch's allocator reserves beyond it (on our own runs), the range (on published ones too) and speed.",
    groups: {
      own: "Measured by us",
      published: "Published, used to fit the range",
      unfitted: "Never used in a fit",
    },
    byUs: "measured by us",
    published: (group: string) => `${group}: published`,
    ours: (group: string) => `${group}: measured by us later`,
    plot: "Predicted vs measured",
    plotSummary:
      "Points on the line are exact. Pale points are runs whose source omits some settings, such as the lengths of the sequences. Marks link to their source, unless we measured the run.",
    overview: "Three groups, kept apart",
    overviewCaption: "Errors by group",
    allocated: (group: string) => `${group}: allocated`,
    reserved: (group: string) => `${group}: reserved`,
    kinds:
      "Sources report different things: tensors in use, what PyTorch reserves for them, or everything that the process uses on the GPU. We compare each run with the matching estimate. “In range” counts only runs that were left out of the fit; of fitted sources, each was left out in turn.",
    detail: "Where it is better and worse",
    by: "By",
    bys: {
      technique: "Technique",
      moment: "Moment of the step",
      "model-size": "Model size",
      vocabulary: "Vocabulary",
      software: "Software",
      source: "Source",
    },
    detailCaption: (group: string, by: string) => `${group}, errors by: ${by}`,
    notByMoment: "The other sources report one peak, not each moment.",
    upTo: (most: string) => `up to ${most}`,
    between: (least: string, most: string) => `${least} to ${most}`,
    over: (least: string) => `over ${least}`,
    notDescribed: (source: string) => `${source} (not fully described)`,
    heads: {
      of: "Group",
      runs: "Runs",
      median: "Median error",
      p90: "90th percentile",
      worst: "Worst",
      bias: "Bias",
      held: "In range",
      allocated: "Allocated, median",
      allocatedP90: "Allocated, 90th",
      reserved: "Reserved, median",
      reservedP90: "Reserved, 90th",
    },
    check: "Check it yourself",
    checkText: (accuracy: string, calibrate: string) =>
      `${accuracy} prints these figures alongside those of common rules and calculators; ${calibrate} refits the allocator's reserve, the range and speed, and cross-validates them. Speed is less certain: its range held for nine of ten timed runs of sources left out of the fit.`,
  },
  evidence: {
    lead: (claims: number, version: string) =>
      `${plural(claims, { one: "One published claim", other: `${claims} published claims` })} behind our questions, values and advice, as of ${version}. Brackets say how we read each one and under which conditions it was found.`,
    words: "Search",
    technique: "Technique",
    topic: "Topic",
    any: "Any",
    none: "No claim matches. Use fewer words, or another technique or topic.",
    found: (claims: number, sources: number) =>
      `${plural(claims, { one: "1 claim", other: `${claims} claims` })} from ${plural(sources, { one: "1 source", other: `${sources} sources` })}`,
  },
  /** Names in the drawing of a transformer block. */
  block: {
    label: (technique: string, summary: string) => `${technique}. ${summary}`,
    input: "input",
    embedding: "embedding",
    eachBlock: "each block",
    attention: "attention",
    addNorm: "add, norm",
    head: "head",
    prefix: "prefix",
    keysValues: "keys, values",
    trainedPrompt: "trained prompt",
    fromNetwork: "from a network",
    besideEach: (what: string) => `with each: ${what}`,
    adapter: "adapter",
    trained: "trained",
    frozen: "frozen",
    quantized: "frozen in 4 bits",
  },
};
