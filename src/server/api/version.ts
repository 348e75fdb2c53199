/** The version of the HTTP API: answers of one version gain fields and lose none. */
export const apiVersion = "v1";
export const apiPath = `/api/${apiVersion}`;
