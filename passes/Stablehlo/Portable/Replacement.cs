namespace OpenXla.Ir.Passes.Stablehlo.Portable;

/// <summary>Puts an operation of the other dialect in the place of one.</summary>
internal static class Replacement
{
    /// <summary>The same operands, results and regions in converted types, under another name and with other attributes.</summary>
    internal static bool Replace(Operation op, string name, IEnumerable<KeyValuePair<string, IrAttribute>> attributes, PatternRewriter rewriter)
    {
        var state = rewriter.NewState(name);
        foreach (var result in op.Results)
        {
            if (rewriter.ConvertType(result.Type) is not { } type) return rewriter.NoMatch(op, $"type '{result.Type}' has no counterpart");
            state.AddResultTypes(type);
        }
        foreach (var operand in op.Operands)
        {
            if (rewriter.ConvertType(operand.Type) is null) return rewriter.NoMatch(op, $"type '{operand.Type}' has no counterpart");
            state.AddOperands(rewriter.Converted(operand));
        }
        foreach (var (key, value) in attributes) state.AddAttribute(key, value);
        state.RegionCount = op.RegionCount;
        var created = rewriter.Insert(state);
        for (int i = 0; i < op.RegionCount; i++)
        {
            rewriter.InlineRegion(op.GetRegion(i), created.GetRegion(i));
            foreach (var block in created.GetRegion(i).Blocks)
                if (!rewriter.ConvertSignature(block)) return rewriter.NoMatch(op, $"the types of a block's arguments have no counterparts");
        }
        return rewriter.Replace(op, created.Results.ToArray());
    }
}
