using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Rewriting.Conversion;

/// <summary>Removes casts that cancel out, <c>cast(cast(x : A to B) : B to A) ⇒ x</c>, and those that nobody reads.</summary>
public static class CastReconciliation
{
    public static void Run(Operation root)
    {
        ArgumentNullException.ThrowIfNull(root);
        Run([.. root.Descendants<UnrealizedConversionCastOp>()]);
    }

    /// <summary>As the other, for the given casts only: those of others stay, whether somebody reads them or not.</summary>
    internal static void Run(List<UnrealizedConversionCastOp> casts)
    {
        foreach (var cast in casts)
            if (!cast.IsErased) Cancel(cast);
        var ours = casts.ToHashSet();
        var pending = new Stack<UnrealizedConversionCastOp>(casts);
        while (pending.TryPop(out var cast))
        {
            if (cast.IsErased || cast.HasUses || !ours.Contains(cast)) continue;
            foreach (var operand in cast.Operands)
                if (operand.DefiningOp is UnrealizedConversionCastOp source) pending.Push(source);
            cast.Erase();
        }
    }

    /// <summary>Goes up the chain of casts as long as it stays one; where it comes by the types that it ends in, the rest was for nothing.</summary>
    private static void Cancel(UnrealizedConversionCastOp cast)
    {
        for (var at = cast; at is not null; at = SourceOf(at))
        {
            if (!SameTypes(at.Operands, cast.Results)) continue;
            cast.ReplaceAllUsesWith(at.Operands.ToArray());
            return;
        }
    }

    private static UnrealizedConversionCastOp? SourceOf(UnrealizedConversionCastOp cast)
    {
        if (cast.OperandCount == 0 || cast.GetOperand(0).DefiningOp is not UnrealizedConversionCastOp source || source.ResultCount != cast.OperandCount) return null;
        for (int i = 0; i < cast.OperandCount; i++)
            if (cast.GetOperand(i) != source.GetResult(i)) return null;
        return source;
    }

    private static bool SameTypes(OperandRange values, ResultRange results)
    {
        if (values.Count != results.Count) return false;
        for (int i = 0; i < values.Count; i++)
            if (!values[i].Type.Equals(results[i].Type)) return false;
        return true;
    }
}
