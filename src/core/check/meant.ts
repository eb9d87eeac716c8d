import { type FileIssue, isOtherFile } from "./files/source.ts";

/** Options that nothing but training has. */
const telling =
  /^\s*(?:--)?["']?(?:base_model|model_name_or_path|finetuning_type|lora_(?:r|rank|target\w*)|(?:micro|per_device_train)_batch_size)\b/m;

/**
 * Whether a file that cannot be read is meant to configure training. Of many files that somebody
 * changes, others are none of the check's business.
 */
export const isMeantToTrain = (issue: FileIssue, text: string): boolean => !isOtherFile(issue) && telling.test(text);
