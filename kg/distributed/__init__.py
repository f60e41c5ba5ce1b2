"""Extraction in shards, on this machine or on a cluster of machines, with the same result."""

from kg.distributed.local import extract_here
from kg.distributed.on_ray import extract_on_ray
from kg.distributed.report import ShardReport
from kg.distributed.shard import read_shard

__all__ = ["ShardReport", "extract_here", "extract_on_ray", "read_shard"]
