// Paste this into the console of DevTools before the page connects.
{
  const Plain = WebSocket;
  window.WebSocket = class WebSocket extends Plain {
    constructor(...args) {
      super(...args);
      let since = Date.now(), opened = false;
      this.addEventListener("open", () => { since = Date.now(); opened = true; });
      this.addEventListener("close", ({ code, reason, wasClean }) => console.log("WebSocket closed", JSON.stringify({
        time: new Date().toISOString(), host: new URL(this.url).host,
        code, reason, wasClean, opened, seconds: (Date.now() - since) / 1000,
      })));
    }
  };
}
