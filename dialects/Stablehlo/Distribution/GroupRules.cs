namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What verifiers ask of groups of processes.</summary>
internal static class GroupRules
{
    /// <summary>What is wrong with groups of which each process is in one; null for nothing.</summary>
    /// <param name="groups">A row of numbers for each group, or axes of a mesh, of which nothing is asked.</param>
    /// <param name="areOfOneSize">Whether no row may be filled up with -1.</param>
    /// <param name="useGlobalDeviceIds">Whether there must be some.</param>
    /// <param name="size">How large groups must be; null for any size.</param>
    public static string? MistakeOf(IrAttribute groups, bool areOfOneSize, bool useGlobalDeviceIds, long? size = null)
    {
        if (groups is not DenseElementsAttr dense) return null;
        var shape = dense.Type.Shape;
        if (shape.Rank != 2) return "replica groups should be a rank 2 tensor";
        if (useGlobalDeviceIds && dense.Count == 0) return "if `use_global_device_ids` is set, the replica groups cannot be empty";
        var seen = new HashSet<long>();
        // A second one tells all of a splat, however large.
        long count = dense.IsSplat ? Math.Min(dense.Count, 2) : dense.Count;
        for (long i = 0; i < count; i++)
        {
            long id = dense.GetInt64(i);
            if (id == -1)
            {
                if (areOfOneSize) return "Invalid replica id -1";
                continue;
            }
            if (!seen.Add(id)) return $"replica id #{id} seen more than once";
        }
        for (long id = 0; id < seen.Count; id++)
            if (!seen.Contains(id)) return $"replica id #{id} not seen in replica groups";
        if (areOfOneSize && size is { } expected && (shape[0] == 0 || dense.Count / shape[0] != expected)) return $"group size of replica_groups must be {expected}";
        return null;
    }

    /// <summary>C4 of all_reduce, C6 of reduce_scatter: global device ids need a channel.</summary>
    public static string? MistakeOfChannel(ChannelHandleAttr? channel, bool useGlobalDeviceIds)
    {
        long id = channel?.Handle ?? 0;
        return useGlobalDeviceIds && id <= 0 ? $"channel_id must be positive when useGlobalDeviceIds is set but got: {id}" : null;
    }

    /// <summary>What is wrong with the operand that holds the roots of operations whose root is dynamic; null for nothing.</summary>
    public static string? MistakeOfRoot(string name, OperandRange operands, bool hasDynamicRoot)
    {
        if (!hasDynamicRoot) return operands.Count == 0 ? $"{name} requires at least one data operand" : null;
        if (operands.Count < 2) return $"{name} with has_dynamic_root=true requires at least two operands (data + root)";
        if (operands[^1].Type is not TensorType { Rank: 1, ElementType: IntegerType { Width: 32, IsSignless: true } } roots)
            return $"last operand of {name} with has_dynamic_root=true must be a rank-1 i32 tensor, but got '{operands[^1].Type}'";
        int data = operands.Count - 1;
        return roots.Shape[0] == data ? null : $"last operand of {name} with has_dynamic_root=true must have the same number of elements as data operands ({data}), but got {HloShapes.RawText(roots.Shape[0])}";
    }

    /// <summary>What is wrong with a region that combines elements of several processes; null for nothing. It combines those of each operand alone.</summary>
    public static string? MistakeOfComputation(Region computation, ReadOnlySpan<IrType> operands)
    {
        foreach (var type in operands)
            if (ReducerRegion.WhyNot(computation, [type], [((TensorType)type).WithShape([])], []) is { } reason) return reason;
        return null;
    }

    /// <summary>The element type in which a region combines elements of a type.</summary>
    public static IrType TotalOf(Region? computation, TensorType operand) =>
        computation is { IsEmpty: false, Entry.Last: { OperandCount: > 0 } end } && end.GetOperand(0).Type is ShapedType total ? total.ElementType : operand.ElementType;

    /// <summary>A mesh that is a symbol must be there.</summary>
    public static void VerifySymbolUses(Operation op, IrAttribute groups, Verifier verifier)
    {
        if (groups is ReplicaGroupMeshAxesAttr { Mesh: SymbolRefAttr symbol } && verifier.Symbols.LookupNearest(op, symbol) is null)
            verifier.Error(op, $"replica_groups: mesh symbol '{symbol.Root}' not found");
    }
}
