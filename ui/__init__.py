"""Qt only: shows what app/ knows and passes on what people do. Holds no rule of its own and no English."""
