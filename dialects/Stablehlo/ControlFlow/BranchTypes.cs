namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Which types the results of a choice among regions have.</summary>
internal static class BranchTypes
{
    /// <summary>C1 to C3 of <c>if</c>, C1 to C4 of <c>case</c>.</summary>
    /// <exception cref="TypeInferenceException">The branches do not fit together.</exception>
    public static void Infer(OperationState state)
    {
        if (state.TensorAt(0) is { Rank: not 0 and var rank }) throw new TypeInferenceException($"operand should be rank 0 tensor but got rank {rank}");
        if (state.Regions.Count == 0) throw new TypeInferenceException("expect at least one branch");
        var branches = new IrType[state.Regions.Count][];
        for (int i = 0; i < branches.Length; i++)
        {
            if (state.Regions[i] is not { IsEmpty: false, Entry: { Last: { } end } block }) throw new TypeInferenceException("expect non-empty region");
            branches[i] = end.Operands.Types();
            if (block.ArgumentCount != 0) throw new TypeInferenceException($"branch {i} must have 0 arguments, but found {block.ArgumentCount}");
            if (!HloTypes.AreCompatible(branches[0], branches[i]))
                throw new TypeInferenceException($"branch 0 and branch {i} have mismatched return types: {HloTypes.Text(branches[0])} vs {HloTypes.Text(branches[i])}");
        }
        for (int k = 0; k < branches[0].Length; k++) state.AddResultTypes(HloTypes.LeastSpecific(Array.ConvertAll(branches, b => b[k])));
    }
}
