"""Extraction in shards, the same bytes on this machine and on a cluster of machines.

Two documents with one id are noticed inside of a shard; across shards loading keeps the newer shard's.
"""

from kg.distributed.local import extract_here
from kg.distributed.on_ray import extract_on_ray
from kg.distributed.report import ShardReport
from kg.distributed.shard import read_shard

__all__ = ["ShardReport", "extract_here", "extract_on_ray", "read_shard"]
