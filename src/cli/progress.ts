/** How a long command shows how far it is. */
export interface Progress {
  at(done: number): void;
  end(): void;
}

const width = 24;

/** A bar with rate and time left on a terminal; elsewhere a plain line at every thousandth document. */
export function progressOn(stream: NodeJS.WriteStream, total: number | undefined): Progress {
  const began = performance.now();
  const rate = (done: number): number => done / Math.max(0.001, (performance.now() - began) / 1000);
  if (!stream.isTTY) {
    let said = 0;
    return {
      at(done) {
        if (done - said < 1000) return;
        said = done;
        stream.write(`${done}${total ? ` of ${total}` : ""} documents, ${rate(done).toFixed(0)} a second\n`);
      },
      end() {},
    };
  }
  return {
    at(done) {
      const speed = `${rate(done).toFixed(0)}/s`;
      if (total === undefined) stream.write(`\r\x1b[K${done} documents, ${speed}`);
      else {
        const full = Math.round((done / Math.max(1, total)) * width);
        const left = Math.ceil((total - done) / Math.max(0.1, rate(done)));
        stream.write(`\r\x1b[K${"█".repeat(full)}${"░".repeat(width - full)} ${done}/${total} ${speed} ${left} s left`);
      }
    },
    end() {
      stream.write("\r\x1b[K");
    },
  };
}
