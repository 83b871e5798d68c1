// Connects once for each code and tells what reconnect.js did after it.
export async function drive(connect, url, codes) {
  const times = { first: 2, longest: 20, stable: 60_000 };
  const did = await Promise.all(codes.split(",").map((code) => new Promise((resolve) => {
    const kept = connect(`${url}/${code}`, {
      message: (event) => {
        kept.close();
        resolve([code, event.data]);
      },
      stopped: (event) => resolve([code, event.code === Number(code) ? "stopped" : `stopped with ${event.code}`]),
    }, { times });
  })));
  return JSON.stringify(Object.fromEntries(did));
}
