"""How the window looks: tokens, fonts, icons, marks and the one style sheet."""
