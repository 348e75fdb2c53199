// The compiler leaves alone what is not TypeScript; the files that pages fetch go beside the compiled screens.
import { cpSync } from "node:fs";

cpSync(new URL("../src/web/asset", import.meta.url), new URL("../dist/web/asset", import.meta.url), {
  recursive: true,
});
