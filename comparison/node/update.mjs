// Updates a gateway with the vendor's Node.js SDK, at each base URL that comes on
// stdin, and says on stdout how that ended, as a line of JSON. The argument is the
// time for an attempt, in milliseconds.

import { createInterface } from "node:readline";
import { VideoSDK } from "@videosdk.live/server-sdk";

const timeoutMs = Number(process.argv[2]);

async function update(apiEndpoint) {
  // After a time-out Node.js opens a connection that it sends nothing on, so a
  // count of connections would show attempts that were not made.
  let attempts = 0;
  const counting = (...request) => {
    attempts += 1;
    return fetch(...request);
  };
  const client = new VideoSDK({ token: "token", apiEndpoint, timeoutMs, fetch: counting });
  try {
    const response = await client.sip.trunks.outbound.update("x", { name: "n" });
    if (typeof response?.id === "string") return { attempts, gateway: response.id };
    return { attempts, other: kind(response) };
  } catch (error) {
    // A message can be a whole error page.
    const message = error.message.split("\n", 1)[0].slice(0, 200);
    return { attempts, error: error.name, status: error.httpStatus, message };
  }
}

function kind(response) {
  if (response === null) return "null";
  return Array.isArray(response) ? "list" : typeof response;
}

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await update(line)));
}
