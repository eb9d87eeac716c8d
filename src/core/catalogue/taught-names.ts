/** Words in names of models that were taught to answer, and makers' lines of which only the base models say what they are. */
const saysTaught =
  /[-_.](?:instruct|chat|it|thinking|think)(?![a-z])|qwq-|-r1-|zephyr-|hermes-|\/(?:gpt-oss-|glm-4\.\d|minimax-m\d|phi-4|(?:qwen3|kimi-k2|smollm3|deepseek-(?:r1|v[34]))(?!.*(?:base|embedding|reranker)))/i;

/** Whether the name on the Hub itself says that the model was taught to answer. */
export const saysTaughtToAnswer = (huggingFaceId: string): boolean => saysTaught.test(huggingFaceId);
