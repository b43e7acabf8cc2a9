namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>From the groups that an operation names to the processes that meet there.</summary>
internal static class ProcessGroups
{
    /// <summary>The strategy of operations that reduce and gather.</summary>
    public static GroupStrategy StrategyOf(EvaluationFrame frame, long channel, bool useGlobalDeviceIds) => (channel > 0, useGlobalDeviceIds) switch
    {
        (false, false) => GroupStrategy.CrossReplica,
        (true, false) => GroupStrategy.CrossReplicaAndPartition,
        (true, true) => GroupStrategy.FlattenedIds,
        _ => throw frame.Error("uses global device ids without a channel"),
    };

    /// <summary>The strategy of operations that only move tensors.</summary>
    public static GroupStrategy StrategyOf(long channel) => channel > 0 ? GroupStrategy.CrossPartition : GroupStrategy.CrossReplica;

    /// <summary>The group of the process that runs; an error where it is in none.</summary>
    public static ProcessId[] Of(EvaluationFrame frame, IrAttribute groups, GroupStrategy strategy) =>
        Find(frame, groups, strategy) ?? throw frame.Error($"has no group for process {frame.Process.Id}");

    /// <summary>The group of the process that runs; null where it is in none.</summary>
    public static ProcessId[]? Find(EvaluationFrame frame, IrAttribute groups, GroupStrategy strategy)
    {
        var process = frame.Process;
        foreach (var numbers in NumbersOf(frame, groups))
        {
            var group = ToProcesses(process, numbers, strategy);
            if (Array.IndexOf(group, process.Id) < 0) continue;
            Check(frame, group);
            return group;
        }
        return null;
    }

    /// <summary>The processes of one group, seen from the replica or partition of a process.</summary>
    public static ProcessId[] ToProcesses(EvaluationProcess process, long[] numbers, GroupStrategy strategy) => strategy switch
    {
        GroupStrategy.CrossReplica => Array.ConvertAll(numbers, n => new ProcessId(n, process.Id.Partition)),
        GroupStrategy.CrossPartition => Array.ConvertAll(numbers, n => new ProcessId(process.Id.Replica, n)),
        GroupStrategy.FlattenedIds => Array.ConvertAll(numbers, n => new ProcessId(n / process.Partitions, n % process.Partitions)),
        _ => [.. from partition in LongRange(process.Partitions) from n in numbers select new ProcessId(n, partition)],
    };

    public static void Check(EvaluationFrame frame, ReadOnlySpan<ProcessId> group)
    {
        var process = frame.Process;
        var seen = new HashSet<ProcessId>();
        foreach (var member in group)
        {
            if (member.Replica < 0 || member.Replica >= process.Replicas || member.Partition < 0 || member.Partition >= process.Partitions)
                throw frame.Error($"has a group with process {member}, which a grid of {process.Replicas} x {process.Partitions} does not have");
            if (!seen.Add(member)) throw frame.Error($"has a group with process {member} twice");
        }
    }

    private static IEnumerable<long[]> NumbersOf(EvaluationFrame frame, IrAttribute groups)
    {
        if (groups is ReplicaGroupMeshAxesAttr axes) return MeshGroups.Of(frame.Operation, axes);
        return RowsOf((DenseElementsAttr)groups).Select(row => row.Where(n => n != -1).ToArray());
    }

    /// <summary>The rows of a matrix of numbers.</summary>
    public static IEnumerable<long[]> RowsOf(DenseElementsAttr matrix)
    {
        var shape = matrix.Type.Shape;
        for (long row = 0; row < shape[0]; row++)
        {
            var numbers = new long[shape[1]];
            for (int i = 0; i < numbers.Length; i++) numbers[i] = matrix.GetInt64((row * numbers.Length) + i);
            yield return numbers;
        }
    }

    private static IEnumerable<long> LongRange(long count)
    {
        for (long i = 0; i < count; i++) yield return i;
    }
}
