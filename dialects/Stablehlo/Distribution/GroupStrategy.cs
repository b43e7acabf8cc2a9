namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What the numbers in groups stand for.</summary>
internal enum GroupStrategy
{
    /// <summary>Replicas; each partition has groups of its own.</summary>
    CrossReplica,

    /// <summary>Partitions; each replica has groups of its own.</summary>
    CrossPartition,

    /// <summary>Replicas with all their partitions.</summary>
    CrossReplicaAndPartition,

    /// <summary>Processes, counted row by row.</summary>
    FlattenedIds,
}
