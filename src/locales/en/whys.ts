/** Why each question is asked. */
export const whys = {
  goal: "How much has to be learnt decides how much must be trained. A format needs little; new knowledge and reasoning need more than small adapters hold.",
  stakes:
    "The more an error costs, the more the last points of accuracy are worth: quality then keeps a minimum weight whatever the order of priorities.",
  examples:
    "With few examples, methods that train little overfit less. With very many, a small adapter runs out of capacity and full fine-tuning pulls ahead.",
  length: "Memory for activations and logits grows with length, and so do time and cost.",
  gap: "Full fine-tuning changes weights far more than LoRA does. That pays off when the task is far from what the model knows, and hardly when it is near.",
  "domain-model": "Starting nearer shortens the way: a model of your domain makes a distant task a related one.",
  retention: "Training on one thing makes models worse at others. Techniques differ widely in how much is forgotten.",
  access: "Without weights, only what the provider offers can be done, and memory or GPUs are not your concern.",
  model: "Its architecture sets memory, speed and checkpoint size, and prompt methods need large models.",
  gpu: "What fits in memory decides what is possible at all.",
  gpus: "Several GPUs share weights, gradients and optimizer states, so that full fine-tuning may fit after all.",
  budget: "A run over budget is ruled out; below it, what counts is the share of the budget a technique takes.",
  deadline: "Experiments need several runs. Techniques differ by a factor of three in speed.",
  tasks:
    "Each variant of full fine-tuning is a whole model. Adapters share one base, so hundreds cost little more than one.",
  switching:
    "Choosing per request needs small parts that can be swapped over one base in memory. A merged or fully tuned model cannot do that.",
  target: "On a small device every byte beside the base model counts; on a cluster it does not.",
  latency:
    "What can be merged into the weights costs nothing at inference. Adapters and prompts add work to every token.",
  experience: "Some techniques work over a wide range of settings, others only when tuned with care.",
  priorities:
    "No technique is best at everything. Your order sets which weights are possible; the guide tries all that agree with it.",
};
