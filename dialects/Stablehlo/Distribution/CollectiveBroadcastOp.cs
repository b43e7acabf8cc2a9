namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The tensors of one process of a group for all of them; zeros in processes that are in no group.</summary>
[Op("stablehlo.collective_broadcast")]
public sealed partial class CollectiveBroadcastOp : Operation, ISpeculatableIfExtentsFollow, IInferResultTypes, ISymbolUser, IEvaluable
{
    [Operand<HloTensor>("operands")] public partial OperandRange Inputs { get; }
    [Attr<ReplicaGroups>("replica_groups")] public partial IrAttribute Groups { get; set; }
    [Attr("channel_handle")] public partial ChannelHandleAttr? Channel { get; set; }

    /// <summary>The last operand holds the place in the group of each tensor's source; else it is the first place.</summary>
    [Attr("has_dynamic_root")] public partial bool HasDynamicRoot { get; set; }

    [Result<HloTensor>("results")] public partial ResultRange Outputs { get; }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        int count = state.Operands.Count - (state.GetAttribute("has_dynamic_root") is null ? 0 : 1);
        // C3: type(result) = type(operand)
        for (int i = 0; i < count; i++) state.AddResultTypes(state.Operands[i].Type);
    }

    public void VerifySymbolUses(Verifier verifier) => GroupRules.VerifySymbolUses(this, Groups, verifier);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if ((FindMistakeOfGroups() ?? GroupRules.MistakeOfRoot("collective_broadcast", Inputs, HasDynamicRoot)) is { } mistake) verifier.ErrorAt(this, mistake);
    }

    private string? FindMistakeOfGroups()
    {
        if (Groups is not DenseElementsAttr groups) return null;
        if (groups.Type.Shape.Rank != 2) return $"replica groups should be a rank 2 tensor,but instead it is of rank {groups.Type.Shape.Rank}";
        var seen = new HashSet<long>();
        long count = groups.IsSplat ? Math.Min(groups.Count, 2) : groups.Count;
        for (long i = 0; i < count; i++)
        {
            long id = groups.GetInt64(i);
            // C2: 0 <= replica_groups
            if (id < 0) return $"replica_groups values must be positive, but was given {id}";
            // C1: is_unique(replica_groups)
            if (!seen.Add(id)) return $"replica id #{id} seen more than once";
        }
        return null;
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        long channel = Channel?.Handle ?? 0;
        var tensors = frame.Get(Inputs);
        var roots = HasDynamicRoot ? tensors[^1] : null;
        var data = roots is null ? tensors : tensors[..^1];
        var group = ProcessGroups.Find(frame, Groups, ProcessGroups.StrategyOf(channel));
        var brought = group is null ? null : Collectives.Exchange(frame, group, channel, data);
        for (int i = 0; i < ResultCount; i++)
        {
            long root = roots?.GetInt64(i) ?? 0;
            if (brought is null) frame.Set(GetResult(i), new Tensor(data[i].ElementType, data[i].Shape));
            else frame.Set(GetResult(i), root >= 0 && root < brought.Length ? brought[root][i] : throw frame.Error($"has the root {root} in a group of {brought.Length} processes"));
        }
    }
}
