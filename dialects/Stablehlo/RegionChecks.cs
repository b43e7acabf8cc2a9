namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What verifiers ask of the regions that operations carry.</summary>
internal static class RegionChecks
{
    /// <summary>One block with arguments of exactly these types.</summary>
    public static bool HasArguments(Operation op, Region region, ReadOnlySpan<IrType> types, Verifier verifier)
    {
        if (!region.HasOneBlock) return Fail(op, verifier, $"region #{region.Index} must have one block");
        var arguments = region.Entry.Arguments;
        if (arguments.Count != types.Length) return Fail(op, verifier, $"region #{region.Index} must have {types.Length} arguments, but has {arguments.Count}");
        for (int i = 0; i < types.Length; i++)
            if (!HloTypes.AreCompatible(arguments[i].Type, types[i]))
                return Fail(op, verifier, $"region #{region.Index} must have {types[i]} as the type of argument {i}, but has {arguments[i].Type}");
        return true;
    }

    /// <summary>A block that ends in a return of these types.</summary>
    public static bool Returns(Operation op, Region region, ReadOnlySpan<IrType> types, Verifier verifier)
    {
        if (!region.HasOneBlock || region.Entry.Last is not ReturnOp end) return Fail(op, verifier, $"region #{region.Index} must end with 'stablehlo.return'");
        if (end.Values.Count != types.Length) return Fail(op, verifier, $"region #{region.Index} must return {types.Length} values, but returns {end.Values.Count}");
        for (int i = 0; i < types.Length; i++)
            if (!HloTypes.AreCompatible(end.Values[i].Type, types[i]))
                return Fail(op, verifier, $"region #{region.Index} must return {types[i]} as value {i}, but returns {end.Values[i].Type}");
        return true;
    }

    private static bool Fail(Operation op, Verifier verifier, string message)
    {
        verifier.Error(op, message);
        return false;
    }
}
