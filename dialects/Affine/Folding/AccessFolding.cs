namespace OpenXla.Ir.Dialects.Affine.Folding;

/// <summary>What accesses to memory share.</summary>
internal static class AccessFolding
{
    /// <summary>The simpler subscripts of an access; null where they are as simple as they can be.</summary>
    internal static OperandMap? Simplify(AffineMap map, OperandRange operands)
    {
        var simpler = new OperandMap(map, operands);
        simpler.Simplify();
        return simpler.Equals(map, operands) ? null : simpler;
    }
}
