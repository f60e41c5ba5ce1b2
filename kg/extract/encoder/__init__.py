"""Reads sentences with a small pretrained network: how likely each candidate is what its sentence says."""

from kg.extract.encoder.encoder import Encoder, load_encoder

__all__ = ["Encoder", "load_encoder"]
