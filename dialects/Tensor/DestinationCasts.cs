namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>Casts before operations that write into tensors they are given.</summary>
public static class DestinationCasts
{
    /// <summary><c>f(cast %x) ⇒ f %x</c> where the cast only forgets extents; a result that thereby gets another type is cast</summary>
    public static bool Drop(IDestinationStyle writer, PatternRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(rewriter);
        var op = (Operation)writer;
        if (!AnyForgets(op)) return rewriter.NoMatch(op, $"no operand is a cast that forgets extents");
        if (!writer.ReadsThroughCasts) return rewriter.NoMatch(op, $"has a rewrite of its own");
        var copy = op.Clone();
        var inits = writer.Inits;
        int result = 0;
        for (int i = 0; i < op.OperandCount; i++)
        {
            if (StaticInformation.SourceOfForgetting(op.GetOperand(i)) is { IsNull: false } source) copy.SetOperand(i, source);
            if (i < inits.Start || i >= inits.Start + inits.Count || copy.GetOperand(i).Type is MemRefType or UnrankedMemRefType || result >= op.ResultCount) continue;
            var value = copy.GetResult(result++);
            value.Type = copy.GetOperand(i).Type;
        }
        rewriter.Insert(copy);
        var values = copy.Results.ToArray();
        for (int i = 0; i < values.Length; i++)
            if (op.GetResult(i).Type is var type && !values[i].Type.Equals(type)) values[i] = CastOp.Create(rewriter, type, values[i]).Dest;
        return rewriter.Replace(op, values);
    }

    private static bool AnyForgets(Operation op)
    {
        for (int i = 0; i < op.OperandCount; i++)
            if (!StaticInformation.SourceOfForgetting(op.GetOperand(i)).IsNull) return true;
        return false;
    }
}
