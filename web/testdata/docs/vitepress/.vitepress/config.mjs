export default {
  title: "Acme runbooks",
  head: [
    ["script", { src: "https://docs.example.org/ws/embed.js", async: "" }],
    ["link", { rel: "icon", href: "data:," }],
  ],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "ws-close-codes" } } },
};
