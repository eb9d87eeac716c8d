import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListResourcesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from "@modelcontextprotocol/sdk/types.js";
import { version } from "../../package.json";
import { InputError } from "../package/index.ts";
import { resources } from "./resources.ts";
import { type Tool, tools } from "./tools.ts";

const instructions =
  "Tunewise estimates and decides how to fine-tune language models. Call decide before choosing between full fine-tuning, LoRA, QLoRA and the like; estimate before a run is started; recipe for a configuration; check for a configuration that is there already; explain for evidence to cite. Figures are ranges: hand over low and high, not the middle alone, and the link of a decision.";

/** What a tool answers, or what is wrong with its arguments: a result that the agent can act on. */
const resultOf = async (tool: Tool, given: Readonly<Record<string, unknown>>): Promise<CallToolResult> => {
  try {
    const { value, text } = await tool.run(given);
    return { content: [{ type: "text", text }], structuredContent: value };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { content: [{ type: "text", text: error.message }], isError: true };
  }
};

/**
 * The tools and resources as a server of the Model Context Protocol. Its low-level class, since the
 * other takes schemas as zod's alone, and ours are made from the parsers.
 */
const createServer = (): Server => {
  const server = new Server(
    { name: "tunewise", version },
    { capabilities: { tools: {}, resources: {} }, instructions },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: Object.entries(tools).map(([name, { title, description, input, output }]) => ({
      name,
      title,
      description,
      inputSchema: { ...input, type: "object" as const },
      ...(output ? { outputSchema: { ...output, type: "object" as const } } : {}),
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const tool = Object.hasOwn(tools, params.name) ? tools[params.name] : undefined;
    if (tool) return resultOf(tool, params.arguments ?? {});
    throw new McpError(
      ErrorCode.InvalidParams,
      `tool: "${params.name}" is not allowed; use ${Object.keys(tools).join(", ")}`,
    );
  });
  server.setRequestHandler(ListResourcesRequestSchema, () => ({
    resources: Object.entries(resources).map(([uri, { name, description }]) => ({
      uri,
      name,
      description,
      mimeType: "application/json",
    })),
  }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }) => {
    const resource = Object.hasOwn(resources, uri) ? resources[uri] : undefined;
    if (!resource) {
      throw new McpError(
        ErrorCode.InvalidParams,
        `uri: "${uri}" is not allowed; use ${Object.keys(resources).join(", ")}`,
      );
    }
    return { contents: [{ uri, mimeType: "application/json", text: JSON.stringify(resource.read()) }] };
  });
  return server;
};

/** Serves on standard input and output until standard input ends. */
export const serve = async (): Promise<void> => {
  const server = createServer();
  const ended = new Promise((resolve) => process.stdin.once("end", resolve));
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
};
