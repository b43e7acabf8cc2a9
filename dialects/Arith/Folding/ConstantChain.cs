using System.Numerics;

namespace OpenXla.Ir.Dialects.Arith.Folding;

/// <summary>Two numbers along a chain of operations become one. Scalars only: those of a vector stay, as upstream leaves them.</summary>
internal static class ConstantChain
{
    /// <summary>What two constant operands make together; null where one is no number.</summary>
    internal static IntegerAttr? Combine(Value inner, Value outer, Func<BigInteger, BigInteger, BigInteger> combine) =>
        OperationFolding.ConstantOf(inner) is IntegerAttr a && OperationFolding.ConstantOf(outer) is IntegerAttr b ? new IntegerAttr(combine(a.Value, b.Value), outer.Type) : null;
}
