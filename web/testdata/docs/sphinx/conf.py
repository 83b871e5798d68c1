project = "Acme runbooks"
extensions = []
html_theme = "alabaster"
html_extra_path = ["extra"]
