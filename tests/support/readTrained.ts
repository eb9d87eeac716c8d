import { parse } from "yaml";
import type { FrameworkId } from "../../src/core/index.ts";
import type { Trained } from "../../src/core/techniques/fixture.ts";
import { Expression, type PythonCall, pythonAssignments, pythonCalls, pythonDictionaries } from "./pythonCalls.ts";

type Settings = Readonly<Record<string, unknown>>;

const withoutKeys = (settings: Settings, keys: readonly string[]): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([key]) => !keys.includes(key)));

const only = (settings: Settings, wanted: RegExp): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([key]) => wanted.test(key)));

/** Expressions by their text. */
const plain = (settings: Settings): Settings =>
  Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [key, value instanceof Expression ? value.text : value]),
  );

const one = (calls: readonly PythonCall[], name: string): PythonCall => {
  const [found, ...others] = calls.filter((call) => call.name === name);
  if (!found || others.length > 0) throw new Error(`${name} is called ${found ? "more than once" : "nowhere"}`);
  return found;
};

const galore = (optimizer: unknown, rank: unknown): Trained["optimizer"] =>
  String(optimizer).startsWith("galore") ? { galoreRank: Number(rank) } : "adamw";

/** The variable that a call is given as that argument; null where it is given none. */
const variable = (call: PythonCall, argument: string): string | null => {
  const value = call.named[argument];
  return value instanceof Expression ? value.text : null;
};

/** Whether the quantization that the model is loaded with is NF4. */
const isNf4 = (calls: readonly PythonCall[], kwargs: unknown): boolean => {
  const given = (kwargs as Settings | undefined)?.quantization_config;
  const config = calls.find(({ assignedTo }) => given instanceof Expression && assignedTo === given.text);
  return config?.named.load_in_4bit === true && config.named.bnb_4bit_quant_type === "nf4";
};

/** TRL's trainers, each with the class of its arguments. */
const trlTrainers: Readonly<Record<string, string>> = {
  SFTTrainer: "SFTConfig",
  DPOTrainer: "DPOConfig",
  KTOTrainer: "KTOConfig",
  GRPOTrainer: "GRPOConfig",
};

const trl = (text: string): Trained => {
  const calls = pythonCalls(text);
  const trainer = one(calls, calls.find(({ name }) => name in trlTrainers)?.name ?? "SFTTrainer");
  const args = calls.find(({ assignedTo }) => assignedTo === variable(trainer, "args"));
  if (!args || args.name !== trlTrainers[trainer.name])
    throw new Error(`the trainer is given no ${trlTrainers[trainer.name]}`);
  const config = calls.find(({ assignedTo }) => assignedTo !== null && assignedTo === variable(trainer, "peft_config"));
  const loaded = calls.find(({ assignedTo }) => assignedTo !== null && assignedTo === variable(trainer, "model"));
  const [, selection] = pythonAssignments(text).find(([target]) => target === "parameter.requires_grad") ?? [];
  const ending = /^name\.endswith\("(.*)"\)$/.exec(selection ?? "")?.[1];
  const { callbacks } = trainer.named;
  return {
    parameters: config
      ? {
          adapter: config.name,
          settings: {
            ...plain(withoutKeys(config.named, ["task_type"])),
            ...(Array.isArray(callbacks) ? { callbacks: callbacks.map((each: Expression) => each.text) } : {}),
          },
        }
      : loaded?.name === "AutoModelForCausalLM.from_pretrained" && ending !== undefined
        ? { ending }
        : "all",
    base: isNf4(calls, args.named.model_init_kwargs) ? "nf4" : "16-bit",
    optimizer: galore(args.named.optim, /^rank=(\d+), scale=2$/.exec(String(args.named.optim_args))?.[1]),
  };
};

/** A script that adds the adapter to the model itself: by get_peft_model, or by the model's add_adapter. */
const withModel =
  (argumentsClass: string, added: RegExp) =>
  (text: string): Trained => {
    const calls = pythonCalls(text);
    const args = one(calls, argumentsClass);
    const config = calls.find(({ assignedTo }) => assignedTo === "peft_config");
    if (config && !added.test(text)) throw new Error("the adapter is added to no model");
    const [, selection] = pythonAssignments(text).find(([target]) => target === "parameter.requires_grad") ?? [];
    const ending = /^name\.endswith\("([^"]*)"\)/.exec(selection ?? "")?.[1];
    const callbacks = /callbacks=\[(\w+\(\))\]/.exec(text)?.[1];
    return {
      parameters: config
        ? {
            adapter: config.name,
            settings: {
              ...plain(withoutKeys(config.named, ["task_type"])),
              ...(callbacks ? { callbacks: [callbacks] } : {}),
            },
          }
        : ending === undefined
          ? "all"
          : { ending },
      base: /load_in_4bit=True/.test(text) && /quantization_config"?[:=] ?quantization/.test(text) ? "nf4" : "16-bit",
      optimizer: galore(args.named.optim, /^rank=(\d+), scale=2$/.exec(String(args.named.optim_args))?.[1]),
    };
  };

const unsloth = (text: string): Trained => {
  const calls = pythonCalls(text);
  const loading = one(calls, "FastLanguageModel.from_pretrained").named;
  const adapted = calls.find(({ name }) => name === "FastLanguageModel.get_peft_model");
  const trained = variable(one(calls, "SFTTrainer"), "model");
  if (adapted && adapted.assignedTo !== trained) throw new Error("the model with the adapter is not the one trained");
  if (!adapted && loading.full_finetuning !== true) throw new Error("neither an adapter nor all weights are trained");
  return {
    parameters: adapted
      ? { adapter: "lora", settings: only(adapted.named, /^(r|lora_alpha|target_modules|use_.*lora)$/) }
      : "all",
    base: loading.load_in_4bit === true ? "nf4" : "16-bit",
    optimizer: "adamw",
  };
};

const adapters = (text: string): Trained => {
  const calls = pythonCalls(text);
  const added = one(calls, "model.add_adapter");
  if (one(calls, "model.train_adapter").positional[0] !== added.positional[0]) {
    throw new Error("the adapter that is added is not the one trained");
  }
  const config = one(calls, /^(\w+)\(/.exec((added.named.config as Expression).text)?.[1] ?? "");
  return {
    parameters: { adapter: config.name, settings: plain(config.named) },
    base: "16-bit",
    optimizer: "adamw",
  };
};

const axolotl = (text: string): Trained => {
  const file = parse(text) as Settings;
  return {
    parameters:
      typeof file.adapter === "string"
        ? { adapter: file.adapter, settings: withoutKeys(only(file, /^(lora|peft)_/), ["peft_autocast_adapter_dtype"]) }
        : "all",
    base: file.load_in_4bit === true ? "nf4" : "16-bit",
    optimizer: galore(file.optimizer, (file.optim_args as Settings | undefined)?.rank),
  };
};

const llamaFactory = (text: string): Trained => {
  const file = parse(text) as Settings;
  return {
    parameters:
      file.finetuning_type === "full"
        ? "all"
        : {
            adapter: String(file.finetuning_type),
            settings: only(file, /^(lora|oft)_|^use_.*lora|^use_dora$|^pissa_/),
          },
    base: file.quantization_bit === 4 && file.quantization_type === "nf4" ? "nf4" : "16-bit",
    optimizer: file.use_galore === true ? { galoreRank: Number(file.galore_rank) } : "adamw",
  };
};

/** The file and the command that starts it: pretraining, preferences and all else have programs of their own. */
const msSwift = (text: string): Trained => {
  const file = parse(text) as Settings;
  const program = /swift (\w+) ms-swift\.yaml/.exec(text)?.[1];
  if (program !== ("rlhf_type" in file ? "rlhf" : file.truncation_strategy === "split" ? "pt" : "sft")) {
    throw new Error(`swift ${program} does not take these settings`);
  }
  const { adalora_tinit: start, adalora_tfinal: end } = file;
  if (file.tuner_type === "adalora" && !(Number(start) <= Number(end))) throw new Error("AdaLoRA prunes at no time");
  return {
    parameters:
      file.tuner_type !== "full"
        ? {
            adapter: String(file.tuner_type),
            settings: withoutKeys(only(file, /^(lora|adalora)_|^use_.*lora|^use_dora$|^target_modules$/), [
              "adalora_tinit",
              "adalora_tfinal",
              "lora_dtype",
            ]),
          }
        : "all",
    base: file.quant_method === "bnb" && file.quant_bits === 4 && file.bnb_4bit_quant_type === "nf4" ? "nf4" : "16-bit",
    optimizer: file.use_galore === true ? { galoreRank: Number(file.galore_rank) } : "adamw",
  };
};

const mlxLm = (text: string): Trained => {
  const file = parse(text) as Settings;
  const converted = /mlx_lm\.convert .*--quantize --q-bits 4 --q-group-size 64 --mlx-path (\S+)/.exec(text)?.[1];
  if (converted !== undefined && converted !== file.model)
    throw new Error("the model in 4 bits is not the one trained");
  if (file.train !== true || file.num_layers !== -1) throw new Error("not all layers are trained");
  return {
    parameters:
      file.fine_tune_type === "full"
        ? "all"
        : { adapter: String(file.fine_tune_type), settings: file.lora_parameters as Settings },
    base: converted === undefined ? "16-bit" : "mlx-4bit",
    optimizer: "adamw",
  };
};

/** The options that a script hands to Hydra: a dictionary with dotted keys. */
const verl = (text: string): Trained => {
  const options = pythonDictionaries(text).find((each) => "algorithm.adv_estimator" in each);
  if (!options || !text.includes("for name, value in options.items()")) throw new Error("verl is given no options");
  const prefix = "actor_rollout_ref.model.";
  const settings = Object.fromEntries(
    Object.entries(only(options, /\.model\.(lora_|target_)/)).map(([key, value]) => [key.slice(prefix.length), value]),
  );
  return {
    parameters: "lora_rank" in settings ? { adapter: "lora", settings } : "all",
    base: "16-bit",
    optimizer: "adamw",
  };
};

const torchtune = (text: string): Trained => {
  const { model } = parse(text) as { model: Settings };
  const { _component_: builder, quantize_base: quantized, ...settings } = model;
  const isLora = /\.lora_\w+$/.test(String(builder));
  // The file alone trains nothing: its first lines name the program that reads it.
  if (text.includes(" lora_finetune_") !== isLora) {
    throw new Error("the program that is started does not fit the model");
  }
  return {
    parameters: isLora ? { adapter: "lora", settings } : "all",
    base: quantized === true ? "nf4" : "16-bit",
    optimizer: "adamw",
  };
};

/**
 * What a framework's file trains, read from the file alone. Throws where the file contradicts
 * itself.
 */
export const readTrained: Readonly<Record<FrameworkId, (text: string) => Trained>> = {
  trl,
  axolotl,
  "llama-factory": llamaFactory,
  "ms-swift": msSwift,
  "mlx-lm": mlxLm,
  verl,
  torchtune,
  unsloth,
  transformers: withModel("TrainingArguments", /model = get_peft_model\(model, peft_config\)/),
  "sentence-transformers": withModel("SentenceTransformerTrainingArguments", /model\.add_adapter\(peft_config\)/),
  adapters,
};
