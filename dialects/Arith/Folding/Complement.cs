namespace OpenXla.Ir.Dialects.Arith.Folding;

/// <summary>The bitwise complement, written as an exclusive or with all ones.</summary>
internal static class Complement
{
    /// <summary>True where <paramref name="value"/> is <c>xori(other, -1)</c>.</summary>
    internal static bool IsOf(Value value, Value other) =>
        value.DefiningOp is XOrIOp complement && complement.Lhs == other && IntegerFolding.IsAllOnes(OperationFolding.ConstantOf(complement.Rhs));
}
