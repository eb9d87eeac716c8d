import { type TuningService, tuningServices } from "../core/evidence/index.ts";
import { serviceText } from "../wording/services.ts";
import type { WithDetails } from "./lazyComponent.tsx";
import { Table } from "./Table.tsx";

/** Every tuning service that was read, with its sources. */
export const ServicesTable = ({ words }: WithDetails) => {
  const { heading, head } = words.services;
  return (
    <Table
      caption={heading}
      head={[head.service, head.newcomers, head.tunes, head.methods, head.read]}
      rows={tuningServices.map((service: TuningService) => {
        const { tunes, methods, newcomers } = serviceText(service, words);
        return [
          service.name,
          ...[newcomers, tunes, methods].map((text) => (
            // Sentences wrap where figures would not.
            <span key={text} className="block min-w-40 whitespace-normal">
              {text}
            </span>
          )),
          <span key="read">
            {service.read}
            {service.sources.map((url, index) => (
              <a key={url} className="ps-2" href={url} target="_blank" rel="noreferrer">
                {`${words.result.source} ${index + 1}`}
              </a>
            ))}
          </span>,
        ] as const;
      })}
    />
  );
};
