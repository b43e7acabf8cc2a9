using System.Numerics;

namespace OpenXla.Ir.Dialects.Arith.Folding;

/// <summary>Two constants along a chain of operations become one.</summary>
internal static class ConstantChain
{
    /// <summary>Replaces <paramref name="op"/> by what <paramref name="build"/> makes of the combined constant.</summary>
    internal static bool Combine(
        Operation op,
        PatternRewriter rewriter,
        Value inner,
        Value outer,
        Func<BigInteger, BigInteger, BigInteger?> combine,
        Func<PatternRewriter, Value, Operation> build)
    {
        if (OperationFolding.ConstantOf(inner) is not { } a || OperationFolding.ConstantOf(outer) is not { } b) return rewriter.NoMatch(op, $"needs a constant in both operations");
        if (IntegerFolding.Binary([a, b], combine) is not { } constant) return rewriter.NoMatch(op, $"the constants can't be combined");
        return rewriter.Replace(op, build(rewriter, ConstantOp.Create(rewriter, constant).Result));
    }
}
