"""communique-kg: communiqués in, a graph of bilateral cooperation out."""
