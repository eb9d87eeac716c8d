import { type ReactNode, useId } from "react";
import {
  type Beside,
  type Drawing,
  type DrawnMatrix,
  drawnMatrices,
  type TechniqueId,
  techniqueOf,
} from "../../core/index.ts";
import type { WithDetails } from "../../ui/lazyComponent.tsx";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
}

const height = 26;

/** The tops of the rows of a block, from the input to the output, as far apart from each other. */
const rows = { inputs: 112, attention: 152, output: 192, norm: 232, widening: 272, narrowing: 312 } as const;

/** Where each weight matrix stands: every row has its middle on the line from input to head, at 177. */
const matrices: Readonly<Record<DrawnMatrix, Place>> = {
  q_proj: { x: 70, y: rows.inputs, width: 54, text: "q" },
  k_proj: { x: 150, y: rows.inputs, width: 54, text: "k" },
  v_proj: { x: 230, y: rows.inputs, width: 54, text: "v" },
  o_proj: { x: 150, y: rows.output, width: 54, text: "o" },
  gate_proj: { x: 98, y: rows.widening, width: 66, text: "gate" },
  up_proj: { x: 190, y: rows.widening, width: 66, text: "up" },
  down_proj: { x: 144, y: rows.narrowing, width: 66, text: "down" },
};

/** Keeps a name readable on a hatched ground. */
const halo = "light-dark(#ffffff99, #00000080)";

const Box = ({ x, y, width, text, fill, dashed = false }: Place & { fill: string; dashed?: boolean }) => (
  <g>
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx={4}
      fill={fill}
      stroke="var(--ink)"
      strokeDasharray={dashed ? "3 3" : undefined}
    />
    <text
      x={x + width / 2}
      y={y + 17}
      textAnchor="middle"
      fontSize={12}
      fill="var(--ink)"
      stroke={halo}
      strokeWidth={3}
      paintOrder="stroke"
    >
      {text}
    </text>
  </g>
);

const trained = "light-dark(#f7c59f, #8a4a12)";
const frozen = "light-dark(#e4e8ec, #2c3238)";

type MarkProps = { readonly x: number; readonly y: number };

/** Two matrices, one narrowing to the rank and one widening from it. */
const Pair = ({ x, y, fill }: MarkProps & { readonly fill: string }) => (
  <path
    d={`M${x},${y + 2}h12l-4,10h-4z M${x + 4},${y + 14}h4l4,10h-12z`}
    fill={fill}
    stroke="var(--ink)"
    strokeLinejoin="round"
  />
);

const Bar = ({ x, y, short = false }: MarkProps & { readonly short?: boolean }) => (
  <rect x={x} y={y + (short ? 10 : 1)} width={4} height={short ? 6 : 24} fill={trained} stroke="var(--ink)" />
);

/** What stands beside a matrix, by its kind. */
const beside: Readonly<Record<Beside["kind"], (at: MarkProps) => ReactNode>> = {
  pair: (at) => <Pair {...at} fill={trained} />,
  "pair-and-vector": ({ x, y }) => (
    <g>
      <Pair x={x - 2} y={y} fill={trained} />
      <Bar x={x + 13} y={y} />
    </g>
  ),
  "pruned-pair": ({ x, y }) => (
    <g>
      <Pair x={x} y={y} fill={trained} />
      {[0, 5, 10].map((offset) => (
        <circle
          key={offset}
          cx={x + 1 + offset}
          cy={y + 13}
          r={2.2}
          fill={offset === 10 ? "var(--card)" : trained}
          stroke="var(--ink)"
          strokeDasharray={offset === 10 ? "1 1" : undefined}
        />
      ))}
    </g>
  ),
  vector: ({ x, y }) => <Bar x={x + 3} y={y} />,
  "vectors-on-frozen-pair": ({ x, y }) => (
    <g>
      <Pair x={x - 1} y={y} fill={frozen} />
      <Bar x={x + 3} y={y} short />
      <Bar x={x + 13} y={y} />
    </g>
  ),
  rotation: ({ x, y }) => (
    <g>
      <circle cx={x + 7} cy={y + 13} r={8} fill={trained} stroke="var(--ink)" />
      <text x={x + 7} y={y + 17} textAnchor="middle" fontSize={10} fill="var(--ink)">
        R
      </text>
    </g>
  ),
};

const Prompt = ({ prompt, words }: WithDetails & { prompt: Drawing["prompt"] | undefined }) =>
  prompt ? (
    <g>
      {[0, 1, 2].map((index) => (
        <rect key={index} x={24 + index * 20} y={10} width={16} height={20} rx={3} fill={trained} stroke="var(--ink)" />
      ))}
      <text x={24} y={42} fontSize={11} fill="var(--ink)">
        {prompt === "network" ? words.reference.block.fromNetwork : words.reference.block.trainedPrompt}
      </text>
    </g>
  ) : null;

const Prefix = ({ words }: WithDetails) => (
  <g>
    <Box x={10} y={rows.attention} width={58} text={words.reference.block.prefix} fill={trained} />
    <path d={`M68,${rows.attention + height / 2}H98`} stroke="var(--ink)" />
    <text x={10} y={rows.attention + 42} fontSize={11} fill="var(--ink)">
      {words.reference.block.keysValues}
    </text>
  </g>
);

/**
 * What a technique adds to a transformer block, what it trains and what stays frozen: one drawing
 * for all.
 */
export const BlockDrawing = ({ technique, words }: WithDetails & { technique: TechniqueId }) => {
  const hatch = useId();
  const { weights, beside: added, biases, adapter, prefix, prompt } = techniqueOf(technique).look.drawing;
  const block = words.reference.block;
  const own = words.techniques[technique].drawing;
  const outside = weights === "trained" ? trained : frozen;
  const matrix = weights === "trained" ? trained : weights === "quantized" ? `url(#${CSS.escape(hatch)})` : frozen;
  const dashed = weights === "hidden";
  return (
    <svg
      viewBox="0 0 360 440"
      role="img"
      aria-label={block.label(words.techniques[technique].name, own.summary)}
      className="mx-auto w-full max-w-sm"
    >
      <defs>
        <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={6} height={6} fill={frozen} />
          <path d="M0,0V6" stroke="var(--soft)" strokeWidth={2} />
        </pattern>
      </defs>
      <path d="M177,30V420" stroke="var(--line)" strokeWidth={2} />
      <Prompt prompt={prompt} words={words} />
      {[0, 1, 2, 3].map((index) => (
        <rect
          key={index}
          x={140 + index * 20}
          y={10}
          width={16}
          height={20}
          rx={3}
          fill="var(--card)"
          stroke="var(--ink)"
        />
      ))}
      <text x={228} y={25} fontSize={11} fill="var(--soft)">
        {block.input}
      </text>
      <Box x={117} y={48} width={120} text={block.embedding} fill={outside} dashed={dashed} />
      <rect x={4} y={88} width={346} height={300} rx={8} fill="none" stroke="var(--soft)" strokeDasharray="6 4" />
      <text x={346} y={104} textAnchor="end" fontSize={11} fill="var(--soft)">
        {block.eachBlock}
      </text>
      {drawnMatrices.map((name) => {
        const place = matrices[name];
        return (
          <g key={name}>
            <Box {...place} fill={matrix} dashed={dashed} />
            {biases && (
              <rect
                x={place.x}
                y={place.y + height + 2}
                width={place.width}
                height={4}
                fill={trained}
                stroke="var(--ink)"
                strokeWidth={0.5}
              />
            )}
            {added?.on.includes(name) && beside[added.kind]({ x: place.x + place.width + 4, y: place.y })}
          </g>
        );
      })}
      <Box x={98} y={rows.attention} width={158} text={block.attention} fill="var(--card)" />
      <Box x={98} y={rows.norm} width={158} text={block.addNorm} fill="var(--card)" />
      {(own.beside ?? own.note) && (
        <text x={16} y={374} fontSize={11} fill="var(--ink)" stroke="var(--card)" strokeWidth={4} paintOrder="stroke">
          {own.beside ? block.besideEach(own.beside) : own.note}
        </text>
      )}
      {prefix && <Prefix words={words} />}
      {adapter && (
        <g>
          <path d="M128,352h98l-22,12h-54z M150,366h54l22,12h-98z" fill={trained} stroke="var(--ink)" />
          <text x={236} y={370} fontSize={11} fill="var(--ink)">
            {block.adapter}
          </text>
        </g>
      )}
      <Box x={117} y={404} width={120} text={block.head} fill={outside} dashed={dashed} />
    </svg>
  );
};

/** What the drawing's paints mean. */
export const DrawingLegend = ({ words }: WithDetails) => {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {[
        { text: words.reference.block.trained, background: trained },
        { text: words.reference.block.frozen, background: frozen },
        {
          text: words.reference.block.quantized,
          background: `repeating-linear-gradient(45deg, var(--soft) 0 2px, ${frozen} 2px 6px)`,
        },
      ].map(({ text, background }) => (
        <li key={text} className="flex items-center gap-1.5">
          <span
            className="size-3.5 rounded-sm border forced-color-adjust-none border-ink"
            style={{ background }}
            aria-hidden="true"
          />
          {text}
        </li>
      ))}
    </ul>
  );
};
