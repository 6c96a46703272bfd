window.onload = () =>
  SwaggerUIBundle({
    url: "../openapi.yaml",
    dom_id: "#operations",
    deepLinking: true,
    docExpansion: "none",
    filter: true,
    validatorUrl: null,
  });
