namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of any elements that StableHLO knows, a token, or a tuple of such.</summary>
public abstract class TensorTokenOrTuple : ITypeConstraint
{
    public static string Summary { get; } = $"{HloTensor.Summary} or {PerAxis} or {Token.Summary} or nested tuple with any combination of {HloTensor.Summary} or memref of any type values or {PerAxis} or {Token.Summary} values";

    private static string PerAxis => HloElementText.Of("ranked tensor", HloElementKinds.PerAxisQuantized);

    public static bool IsSatisfiedBy(IrType type)
    {
        if (type is not TupleType tuple) return HloOrPerAxisTensor.IsSatisfiedBy(type) || Token.IsSatisfiedBy(type);
        foreach (var element in tuple.Elements)
            if (!IsSatisfiedBy(element) && element is not MemRefType) return false;
        return true;
    }
}
